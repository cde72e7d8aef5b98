import { reasonOf } from '../../base/reason-of.ts';
import { keptGround } from '../../io/ground/kept-ground.ts';
import { hereBelow, SITE_BASE } from '../address/browser-address.ts';
import { sitePlaceOf } from '../address/site-place.ts';
import type { Place } from '../session/session-types.ts';
import { keepAddressOfLink } from './address-of-link.ts';
import { droppedFiles, hasFiles } from './dropped-files.ts';
import { goToOpening } from './go-to-opening.ts';
import type { layAgain, openDropped } from './open-dropped.ts';
import type { refuseFiles } from './opening.ts';

/** Code that is loaded when it is needed. */
interface LoadedThen {
  readonly reading: () => Promise<{
    readonly openDropped: typeof openDropped;
    readonly layAgain: typeof layAgain;
  }>;
  /** Part of the page that opens files, which says itself where it cannot be had. */
  readonly refusing: () => Promise<{ readonly refuseFiles: typeof refuseFiles }>;
}

/** Opens files once they are told; where they or the code that reads them cannot be had, the page that opens files says so. */
async function openThem(
  coming: Promise<readonly File[]>,
  before: Place,
  { reading, refusing }: LoadedThen,
): Promise<void> {
  let files: readonly File[] = [];
  try {
    files = await coming;
    await (await reading()).openDropped(files, before);
  } catch (error) {
    refusing().then(
      (page) => page.refuseFiles(files, reasonOf(error)),
      () => undefined,
    );
  }
}

/**
 * Opens files that are dropped anywhere on the page, by code that is loaded then, asks about one that the link names by its
 * address, and lays the map file again that the reader had on the map; unless the page stands in somebody else's.
 */
export function watchDrops(code: LoadedThen): void {
  if (sitePlaceOf(hereBelow(SITE_BASE)).embed) return;
  if (keepAddressOfLink()) goToOpening();
  keptGround()
    .then(async (kept) => {
      if (kept?.isLaid) await (await code.reading()).layAgain(kept);
    })
    .catch(() => undefined);
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    const before = hereBelow(SITE_BASE);
    goToOpening();
    void openThem(droppedFiles(event.dataTransfer), before, code);
  });
}
