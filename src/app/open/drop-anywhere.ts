import { hereBelow, SITE_BASE } from '../address/browser-address.ts';
import { sitePlaceOf } from '../address/site-place.ts';
import { keepAddressOfLink } from './address-of-link.ts';
import { droppedFiles, hasFiles } from './dropped-files.ts';
import { goToOpening } from './go-to-opening.ts';
import type { openDropped } from './open-dropped.ts';

interface Reading {
  readonly openDropped: typeof openDropped;
}

/**
 * Opens files that are dropped anywhere on the page, by code that is loaded then, and asks about one that the link names by
 * its address, unless the page stands in somebody else's.
 */
export function watchDrops(load: () => Promise<Reading>): void {
  if (sitePlaceOf(hereBelow(SITE_BASE)).embed) return;
  if (keepAddressOfLink()) goToOpening();
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    const before = hereBelow(SITE_BASE);
    goToOpening();
    // Where the code that reads them cannot be had, the page that opens files says so.
    Promise.all([droppedFiles(event.dataTransfer), load()])
      .then(([files, reading]) => reading.openDropped(files, before))
      .catch(() => undefined);
  });
}
