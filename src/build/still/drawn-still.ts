import { eventsOfPage, filterOfPage, type Pictured } from '../../app/still/pictured.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import { areAnyPlaced, isPlaced } from '../previews/map-card.ts';
import { sizeOfStill } from '../previews/picture-size.ts';
import { previewAddress } from '../previews/preview-address.ts';
import { timeHeight } from '../previews/time-of-events.ts';
import type { StillOf } from './still-site.tsx';

/** How large the still of a page is, px, and whether it has a map; undefined where there is nothing to show. */
async function measuresOf({ catalogue, query }: OpenSet, page: Pictured | undefined) {
  if (page === undefined) return { hasMap: true, ...sizeOfStill(true) };
  if (page.name === 'event') {
    const family = await query.family(page.id);
    const hasMap = !family || isPlaced(catalogue, family);
    return { hasMap, ...sizeOfStill(hasMap) };
  }
  const { items } = await eventsOfPage(query, page);
  if (items.length === 0) return undefined;
  const hasMap = areAnyPlaced(items);
  return { hasMap, ...sizeOfStill(hasMap, await timeHeight(query, filterOfPage(page))) };
}

/** Where the stills of a site lie, and how large each is; `base` is the site's path without a slash at its end. */
export function drawnStill(base: string): StillOf {
  return async (name, set, page, language) => {
    const measures = await measuresOf(set, page);
    const address = `${base}/${previewAddress({ form: 'still', set: name, page, language })}`;
    return measures && { address, ...measures };
  };
}
