import { hereBelow, SITE_BASE } from '../address/browser-address.ts';
import { sitePlaceOf } from '../address/site-place.ts';
import type { Place } from '../session/session-types.ts';
import { openFiles, opening } from './opening.ts';
import { sameViewOf } from './same-view.ts';

/**
 * Opens files; one that shows again what was in view `before`, changed meanwhile, is shown in the same view where all of it
 * was understood.
 */
export async function openDropped(files: readonly File[], before: Place): Promise<void> {
  await openFiles(files);
  const now = opening.get();
  if (now.step !== 'made' || now.set.report?.groups.length !== 0) return;
  const address = sameViewOf(now.set.entry.name, before);
  if (address === undefined || sitePlaceOf(hereBelow(SITE_BASE)).page?.name !== 'open') return;
  history.replaceState(null, '', SITE_BASE + address);
  dispatchEvent(new PopStateEvent('popstate'));
}
