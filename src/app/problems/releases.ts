import { watchMissingFiles } from '../../base/missing-file.ts';
import { ownDocument } from '../../base/own-document.ts';
import { signal } from '../../base/signal.ts';
import { mayLeave } from './left-releases.ts';

/** Time to read why the page reloads, and for the address to come to rest, ms. */
const PAUSE = 1500;

/** Another release than the one that is open. */
export interface OtherRelease {
  /** `gone`: the host has it by now, and not what is open. `ready`: it is kept here and waits for the reader. */
  readonly is: 'gone' | 'ready';
  /** What is said of it, where it is none of the site but of the data. */
  readonly says?: string;
  /** Goes to it, at the same address. */
  readonly open: () => void;
}

/** The release that there is besides the one that is open. */
export const otherRelease = signal<OtherRelease | undefined>(undefined);

/** All code that a document of the site begins with, which stands for its release. */
function releaseOf(html: string): string | undefined {
  const begun = html.matchAll(/<script\b(?=[^>]*\stype="module")[^>]*\ssrc="([^"]+)"/g);
  return Array.from(begun, ([, address]) => address).join(' ') || undefined;
}

const before = {
  storage: () => sessionStorage,
  isReload: () =>
    performance
      .getEntriesByType('navigation')
      .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload'),
};

/** Loads the page as the host has it, not from a copy that is kept of the old one. */
async function leave(): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  await worker?.unregister();
  location.reload();
}

async function lookForRelease(): Promise<void> {
  const text = await ownDocument(import.meta.env.BASE_URL);
  const now = text && releaseOf(text);
  const own = releaseOf(document.head.outerHTML);
  if (!now || !own || now === own || otherRelease.get()?.is === 'gone') return;
  otherRelease.set({ is: 'gone', open: leave });
  if (mayLeave(own, before)) setTimeout(leave, PAUSE);
}

/** From now on, where a file of the site is missing because the site was renewed, the page says so and reloads once. */
export function watchReleases(): void {
  watchMissingFiles(() => void lookForRelease());
}
