import { hereBelow, SITE_BASE } from '../address/browser-address.ts';
import { dataAddress, sitePlaceOf, wantedData } from '../address/site-place.ts';
import { droppedFiles, hasFiles } from './dropped-files.ts';

/** Goes to the page that opens files, as a step that Back undoes; the app hears of it as of Back and Forward. */
function goToOpening(): void {
  const here = hereBelow(SITE_BASE);
  if (sitePlaceOf(here).page?.name === 'open') return;
  history.pushState(null, '', SITE_BASE + dataAddress({ name: 'open' }, wantedData(here), here));
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Opens files that are dropped anywhere on the page, unless it stands in somebody else's. */
export function watchDrops(): void {
  if (sitePlaceOf(hereBelow(SITE_BASE)).embed) return;
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    // Where the code that reads them cannot be had, the page that opens files says so.
    Promise.all([droppedFiles(event.dataTransfer), import('./opening.ts')])
      .then(([files, { openFiles }]) => openFiles(files))
      .catch(() => undefined);
    goToOpening();
  });
}
