import { isPlaced } from '../previews/map-card.ts';
import { sizeOfStill } from '../previews/picture-size.ts';
import { previewAddress } from '../previews/preview-address.ts';
import type { StillOf } from './still-site.tsx';

/** Where the stills of a site lie, and how large each is; `base` is the site's path without a slash at its end. */
export function drawnStill(base: string): StillOf {
  return async (name, set, event, language) => {
    const family = event === undefined ? undefined : await set.query.family(event);
    const hasMap = !family || isPlaced(set.catalogue, family);
    const address = `${base}/${previewAddress({ form: 'still', set: name, event, language })}`;
    return { address, ...sizeOfStill(hasMap), hasMap };
  };
}
