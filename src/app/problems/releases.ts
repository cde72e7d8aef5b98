import { watchMissingFiles } from '../../base/missing-file.ts';
import { ownDocument } from '../../base/own-document.ts';
import { signal } from '../../base/signal.ts';
import { mayLeave } from './left-releases.ts';

/** Time to read why the page reloads, and for the address to come to rest, ms. */
const PAUSE = 1500;

/** Whether the host has another release by now than the one that is open. */
export const isRenewed = signal(false);

/** The code that a document of the site begins with, which stands for its release. */
function releaseOf(html: string): string | undefined {
  return /<script\b(?=[^>]*\stype="module")[^>]*\ssrc="([^"]+)"/.exec(html)?.[1];
}

const before = {
  storage: () => sessionStorage,
  isReload: () =>
    performance
      .getEntriesByType('navigation')
      .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload'),
};

async function lookForRelease(): Promise<void> {
  const text = await ownDocument(import.meta.env.BASE_URL);
  const now = text && releaseOf(text);
  const own = releaseOf(document.head.outerHTML);
  if (!now || !own || now === own || isRenewed.get()) return;
  isRenewed.set(true);
  if (mayLeave(own, before)) setTimeout(() => location.reload(), PAUSE);
}

/** From now on, where a file of the site is missing because the site was renewed, the page says so and reloads once. */
export function watchReleases(): void {
  watchMissingFiles(() => void lookForRelease());
}
