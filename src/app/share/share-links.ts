import type { Zone } from '../../core/time/zone.ts';
import { parseAddress, printAddress, printPlace } from '../../core/view/url.ts';
import type { View } from '../../core/view/view.ts';
import { versionOfSet } from '../address/site-place.ts';

/** The addresses under which others find what is shown, each below the site's base, from its slash on. */
export interface ShareLinks {
  /** The view that they are of. */
  readonly view: View;
  /** The event, or the page, and nothing else. */
  readonly short: string;
  readonly whole: string;
  /** The view with the version of its data; undefined where these have none. */
  readonly pinned: string | undefined;
}

/** The links to an address as the session has it. `event` is the one that the first page shows; `name` that of the set. */
export function shareLinks(
  address: string,
  {
    zone,
    sets,
    name,
    event,
  }: {
    readonly zone: Zone;
    readonly sets: readonly string[];
    readonly name: string;
    readonly event: string | undefined;
  },
): ShareLinks {
  const [path, query = ''] = address.split('?');
  const view = { ...parseAddress(path, query, zone, sets).view, version: undefined };
  const isOpening = view.page.name === 'explore' && event !== undefined;
  const page = isOpening ? ({ name: 'event', id: event } as const) : view.page;
  const version = versionOfSet(name);
  return {
    view,
    short: printPlace({ ...view, page }),
    whole: printAddress(view, zone),
    pinned: version === undefined ? undefined : printAddress({ ...view, version }, zone),
  };
}
