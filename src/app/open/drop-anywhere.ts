import { hereBelow, SITE_BASE } from '../address/browser-address.ts';
import { dataAddress, sitePlaceOf, wantedData } from '../address/site-place.ts';
import { keepAddressOfLink } from './address-of-link.ts';
import { droppedFiles, hasFiles } from './dropped-files.ts';
import { openFiles, opening } from './opening.ts';
import { sameViewOf } from './same-view.ts';

/** Goes to the page that opens files, as a step that Back undoes; the app hears of it as of Back and Forward. */
function goToOpening(): void {
  const here = hereBelow(SITE_BASE);
  if (sitePlaceOf(here).page?.name === 'open') return;
  history.pushState(null, '', SITE_BASE + dataAddress({ name: 'open' }, wantedData(here), here));
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Opens files; one that shows again what is in view, changed meanwhile, is shown in the same view where all of it was understood. */
async function openDropped(transfer: DataTransfer): Promise<void> {
  const before = hereBelow(SITE_BASE);
  goToOpening();
  await openFiles(await droppedFiles(transfer));
  const now = opening.get();
  if (now.step !== 'made' || now.set.report?.groups.length !== 0) return;
  const address = sameViewOf(now.set.entry.name, before);
  if (address === undefined || sitePlaceOf(hereBelow(SITE_BASE)).page?.name !== 'open') return;
  history.replaceState(null, '', SITE_BASE + address);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Opens files that are dropped anywhere on the page, and asks about one that the link names by its address, unless it stands in somebody else's. */
export function watchDrops(): void {
  if (sitePlaceOf(hereBelow(SITE_BASE)).embed) return;
  if (keepAddressOfLink()) goToOpening();
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    void openDropped(event.dataTransfer);
  });
}
