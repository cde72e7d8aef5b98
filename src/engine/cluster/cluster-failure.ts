import { InWords } from '../../build/in-words.ts';
import { ServerDown, SetClosed } from '../set/run-statements.ts';

/** Codes of ClickHouse's errors, as `src/Common/ErrorCodes.cpp` there has them, by what they mean to whoever asks. */
const CODES = {
  tooLarge: [158, 159, 160, 167, 168, 202, 241, 307, 394, 396],
  gone: [60, 81],
  serverDown: [32, 95, 198, 209, 210, 279, 425, 519],
  account: [192, 193, 194, 195, 516],
  forbidden: [164, 291, 497],
  noRoom: [243],
} as const;

/** What a server says no to for a reason that is none of the reader's. */
export class ClusterFailed extends Error {}

/** The error for what a server wrote in place of an answer. */
export function failureOf(text: string): Error {
  const code = Number(/\bCode: (\d+)/.exec(text)?.[1] ?? Number.NaN);
  const is = (kind: keyof typeof CODES) => (CODES[kind] as readonly number[]).includes(code);
  if (is('tooLarge') || /Max query size exceeded/.test(text))
    return new DOMException('the cluster takes too long, or too much memory, for it', 'TimeoutError');
  if (is('gone')) return new SetClosed();
  if (is('serverDown'))
    return new ServerDown(
      'a server of the cluster does not answer; nothing is told from the others alone, so ask again when it is back',
    );
  if (is('account'))
    return new InWords('the cluster does not know this account; see CLICKHOUSE_USER and CLICKHOUSE_PASSWORD');
  if (is('forbidden'))
    return new InWords('this account of the cluster may not do that; give it the rights for it');
  if (is('noRoom'))
    return new InWords('a server of the cluster finds no room on its disk; free some and try again');
  return new ClusterFailed(`the cluster failed: ${text.split('\n')[0].slice(0, 300)}`);
}

/** The error for a server that could not be reached. */
export function unreachable(server: string): InWords {
  return new InWords(
    `the server ${new URL(server).host} of the engine does not answer; start it and try again`,
  );
}
