import { version } from 'virtual:site-version';
import { keptCopy } from './kept-copy.ts';
import { KEPT, type PageMessage } from './page-messages.ts';
import { type Route, routeOf } from './route-of.ts';
import { siteCaches } from './site-caches.ts';
import { isHashed, isTile, SHELL } from './site-version.ts';

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const copy = keptCopy(scope, version);

/** Whether the reader has asked the browser to load less; not in TypeScript's library, since not every browser says it. */
function isSaving(): boolean {
  const { connection } = self.navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

const below = (url: string) => (url.startsWith(scope) ? url.slice(scope.length) : '');
const isListed = (path: string) => Object.hasOwn(version.files, path) || Object.hasOwn(version.sets, path);

/** Keeps what the page needs. When the only window of the site shows this version, older ones are not needed any more. */
async function keep(loaded: readonly string[]): Promise<void> {
  const paths = loaded.map(below);
  await copy.complete(
    paths.filter((path) => Object.hasOwn(version.sets, path)),
    isSaving(),
  );
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const windows = all.filter(({ url }) => url.startsWith(scope));
  const { waiting, installing } = self.registration;
  const showsThis = paths.every((path) => !isHashed(path) || isTile(path) || isListed(path));
  if (showsThis && windows.length <= 1 && !waiting && !installing) await copy.dropOlder();
}

async function shellFor(request: Request): Promise<Response> {
  const shell = await copy.match(SHELL);
  if (shell && (await copy.isWhole())) return shell;
  try {
    return await fetch(request);
  } catch (error) {
    if (shell) return shell;
    throw error;
  }
}

/** Headers of the shell let nobody frame it; a document by itself has a policy of its own. */
async function framed(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const shell = await copy.match(SHELL);
    if (!shell) throw error;
    return new Response(shell.body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
}

async function fromAny(request: Request): Promise<Response> {
  for (const cacheName of await siteCaches(scope)) {
    const found = await caches.match(request, { cacheName, ignoreVary: true });
    if (found) return found;
  }
  return fetch(request);
}

async function answer(route: Exclude<Route, { to: 'network' }>, request: Request): Promise<Response> {
  switch (route.to) {
    case 'shell':
      return shellFor(request);
    case 'framed':
      return framed(request);
    case 'listed':
      return (await copy.match(route.path)) ?? copy.fetch(route.path);
    case 'tile':
      return copy.tile(route.path);
    case 'older':
      return fromAny(request);
  }
}

self.addEventListener('install', (event) => event.waitUntil(copy.complete([], isSaving())));

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  if (message.do === 'take-over') return event.waitUntil(self.skipWaiting());
  const say = () => event.source?.postMessage(KEPT);
  event.waitUntil(keep(message.loaded).then(say, say));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOf(request, scope, version);
  if (route.to === 'network') return;
  // What cannot be kept or read is asked for as if there were no worker.
  event.respondWith(answer(route, request).catch(() => fetch(request)));
});
