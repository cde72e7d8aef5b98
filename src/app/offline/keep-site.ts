import { signal } from '../../base/signal.ts';
import { KEPT, type PageMessage } from '../../offline/page-messages.ts';
import { siteCaches } from '../../offline/site-caches.ts';
import { WORKER } from '../../offline/site-version.ts';
import { otherRelease } from '../problems/releases.ts';
import { readStored, writeStored } from '../settings/storage.ts';

/** What the choice to keep nothing is written as. */
const NOTHING = 'nothing';

const base = import.meta.env.BASE_URL;
/** The site's address, which its copies are named by. */
export const siteScope = () => new URL(base, location.href).href;

/** Counts how often the copy of the site on this device has changed, as far as this page knows. */
export const keptChanges = signal(0);

const changed = () => keptChanges.set(keptChanges.get() + 1);

/** One function, which a container takes as its listener once, however often the site is kept again. */
const hear = ({ data }: MessageEvent) => data === KEPT && changed();

const watched = new WeakSet<ServiceWorkerRegistration>();

function say(worker: ServiceWorker | null, message: PageMessage): void {
  worker?.postMessage(message);
}

function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  // Another page of the site may have agreed already.
  if (!waiting) reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  say(waiting, { do: 'take-over' });
}

/** Offers the version that has come whole and waits until no page shows the one before; once for a registration. */
function watchVersions(registration: ServiceWorkerRegistration): void {
  if (watched.has(registration)) return;
  watched.add(registration);
  function offer(): void {
    // Without one before it the first does not wait.
    if (!registration.waiting || !registration.active || otherRelease.get()) return;
    otherRelease.set({ is: 'ready', open: () => takeOver(registration) });
  }
  const watch = () => registration.installing?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', watch);
  watch();
  offer();
}

/**
 * Keeps the site and the data sets that were opened on this device, so that they open without network; goes on with what was
 * begun. Where the reader wants nothing kept, the browser cannot, or another site frames the page, it does nothing.
 */
export async function keepSite(): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container || window !== window.top || readStored('keptCopy') === NOTHING) return;
  const registering = container.register(base + WORKER, { updateViaCache: 'none' });
  const registration = await registering.catch(() => undefined);
  if (!registration) return;
  watchVersions(registration);
  container.addEventListener('message', hear);
  const { active } = await container.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  say(active, { do: 'keep', loaded });
}

/** Keeps the site again after it was forgotten. */
export function keepAgain(): Promise<void> {
  writeStored('keptCopy', undefined);
  return keepSite();
}

/** Deletes the copies of the site on this device and makes none until the reader wants it. */
export async function forgetSite(): Promise<void> {
  writeStored('keptCopy', NOTHING);
  const registration = await navigator.serviceWorker.getRegistration(siteScope());
  await registration?.unregister();
  await Promise.all((await siteCaches(siteScope())).map((name) => caches.delete(name)));
  changed();
}
