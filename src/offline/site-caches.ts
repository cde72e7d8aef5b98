const OURS = 'incident-timeline';

/** The name of the cache of one version. `scope` is the site's address: one host may have several. */
export function cacheName(scope: string, id: string): string {
  return `${OURS} ${scope} ${id}`;
}

/** Names of the caches of a site, the oldest first. Rejects where the browser keeps nothing. */
export async function siteCaches(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(`${OURS} ${scope} `));
}
