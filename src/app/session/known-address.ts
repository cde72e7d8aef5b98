import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { dropUnknown, knownPerspective } from '../../core/view/known-ids.ts';
import { pageIn } from '../../core/view/set-ids.ts';
import { type Address, parseAddress } from '../../core/view/url.ts';
import type { Page } from '../../core/view/view.ts';
import type { Place, SetName } from './session-types.ts';

/** The page with the ids of actors and places as the set spells them; events are not in memory, and are asked for. */
function spelled(page: Page, { actors, places, source }: Catalogue): Page {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const story = ids(source?.tables.story ?? []);
  return page.name === 'event'
    ? page
    : (pageIn(page, { events: [], actors: ids(actors), places: ids(places), story }) ?? page);
}

/** Reads a place of an open set; what the set does not have falls out of filter and account. */
export function knownAddress(place: Place, catalogue: Catalogue, { data, sets }: SetName): Address {
  const { view, ...read } = parseAddress(place.pathname, place.search, catalogue.zone, sets);
  const { filter, notices } = dropUnknown(view.filter, catalogue);
  const { notices: more, ...perspective } = knownPerspective(view, catalogue);
  const page = spelled(view.page, catalogue);
  return {
    ...read,
    view: { ...view, ...perspective, page, filter, data },
    notices: [...read.notices, ...notices, ...more],
  };
}
