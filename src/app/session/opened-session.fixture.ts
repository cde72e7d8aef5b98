import { compile } from '../../core/dataset/compile.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { createSession } from './session.ts';
import type { Session } from './session-types.ts';

export const catalogue = compile(packageOf(smallFiles()).package!);
export const night = {
  from: Date.parse('2020-11-17T20:00+03:00'),
  to: Date.parse('2020-11-18T00:00+03:00'),
};
export const NIGHT = 'from=2020-11-17T20:00&to=2020-11-18';

/** The session that was opened last. */
export let session: Session;
/** What it has written to the history since: `push …` and `replace …`. */
export let log: string[];

/** How many of its next changes the browser refuses. */
let refused = 0;
let disconnect: () => void = () => undefined;

/** Opens a session on the small package at an address, in place of the one before. */
export function open(address: string): void {
  const [pathname, search] = address.split('?');
  log = [];
  refused = 0;
  session = createSession(
    { catalogue, query: memoryQuery(catalogue) },
    { data: undefined, sets: ['small', 'other'] },
    { pathname, search: search ? `?${search}` : '' },
    {
      push: (text) => refused-- <= 0 && log.push(`push ${text}`) > 0,
      replace: (text) => refused-- <= 0 && log.push(`replace ${text}`) > 0,
    },
  );
  disconnect();
  disconnect = session.connect();
}

/** The browser goes to another address. */
export function follow(address: string): void {
  const [pathname, search] = address.split('?');
  session.follow({ pathname, search: search ? `?${search}` : '' });
}

/** The browser refuses so many changes of the history, from now on. */
export function refuse(times: number): void {
  refused = times;
}

/** Ends the session. */
export function close(): void {
  disconnect();
}
