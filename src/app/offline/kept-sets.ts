import { packages } from 'virtual:packages';
import { siteCaches } from '../../offline/site-caches.ts';
import { nameInAll } from '../../offline/site-version.ts';
import { setWords } from '../data/set-words.ts';

/** What this device keeps of the site. */
export interface KeptSets {
  /** Titles of the data sets. */
  readonly titles: readonly string[];
  readonly bytes: number;
}

/** Reads what copies of the site there are; undefined where there is none, or the browser keeps nothing. */
export async function keptSets(scope: string): Promise<KeptSets | undefined> {
  const paths = new Set<string>();
  let bytes = 0;
  try {
    for (const name of await siteCaches(scope)) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request, { ignoreVary: true });
        paths.add(nameInAll(request.url.slice(scope.length)));
        bytes += (await answer?.blob())?.size ?? 0;
      }
    }
  } catch {
    return undefined;
  }
  const kept = packages.filter(({ name }) => paths.has(`data/${name}.json`));
  return kept.length > 0 ? { titles: kept.map(({ name }) => setWords(name).title), bytes } : undefined;
}
