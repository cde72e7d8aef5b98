import { enter, hereBelow, SITE_BASE } from '../address/browser-address.ts';
import { dataAddress, sitePlaceOf, wantedData } from '../address/site-place.ts';

/** Goes to the page that opens files, as a step that Back undoes; the app hears of it as of Back and Forward. */
export function goToOpening(): void {
  const here = hereBelow(SITE_BASE);
  if (sitePlaceOf(here).page?.name === 'open') return;
  const address = SITE_BASE + dataAddress({ name: 'open' }, wantedData(here), here);
  if (enter('pushState', address)) dispatchEvent(new PopStateEvent('popstate'));
}
