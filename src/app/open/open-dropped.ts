import { t } from '../../i18n/t.ts';
import type { KeptGround } from '../../io/ground/kept-ground.ts';
import { announce } from '../../ui/announce.ts';
import { hereBelow, SITE_BASE } from '../address/browser-address.ts';
import { sitePlaceOf } from '../address/site-place.ts';
import { ownGround } from '../data/ground-of-reader.ts';
import type { Place } from '../session/session-types.ts';
import { layKept } from './kept-map.ts';
import { type Opening, openFiles, opening } from './opening.ts';
import { sameViewOf } from './same-view.ts';

const isOpenPage = (place: Place) => sitePlaceOf(place).page?.name === 'open';

/** Where to go from the page that opens files when that is done; undefined where it has something to say. */
function addressAfter(done: Opening, before: Place): string | undefined {
  if (done.step === 'ground') return isOpenPage(before) ? undefined : before.pathname + before.search;
  if (done.step !== 'made' || done.set.report?.groups.length !== 0) return undefined;
  return sameViewOf(done.set.entry.name, before);
}

/**
 * Opens files. One that shows again what was in view `before`, changed meanwhile, is shown in the same view where all of it
 * was understood; a ground for the map is laid in that view.
 */
export async function openDropped(files: readonly File[], before: Place): Promise<void> {
  await openFiles(files);
  const now = opening.get();
  const address = addressAfter(now, before);
  if (address === undefined || !isOpenPage(hereBelow(SITE_BASE))) return;
  try {
    history.replaceState(null, '', SITE_BASE + address);
  } catch {
    // Refused: the page that opens files has a link to what was opened.
    return;
  }
  dispatchEvent(new PopStateEvent('popstate'));
  if (now.step === 'ground') announce(t('open.groundLaid', { name: now.ground.name }));
}

/** Lays the map file again that was on the map when the page was left, unless another ground is there by now. */
export async function layAgain(kept: KeptGround): Promise<void> {
  if (!ownGround.get()) await layKept(kept);
}
