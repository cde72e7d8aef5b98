import { cacheName, siteCaches } from './site-caches.ts';
import { isHashed, nameInAll, SHELL, type SiteVersion } from './site-version.ts';

/** Files that are fetched at once, so that the page's own requests have room. */
const ABREAST = 4;

/** The copy of one version that this browser keeps, in a cache of its own. */
export interface KeptCopy {
  /** A file that is kept. */
  match(path: string): Promise<Response | undefined>;
  /** Fetches a file of the version, and keeps it where a copy is being kept. Rejects where the host has another by now. */
  fetch(path: string): Promise<Response>;
  /** A tile of the ground: from this copy or an older one, or else fetched; then it is kept where a copy is being kept. */
  tile(path: string): Promise<Response>;
  /** Whether all files are there that pages of every kind need. */
  isWhole(): Promise<boolean>;
  /**
   * Keeps what is missing: files of every page, these data sets, and those that an older copy has. What older copies have
   * is not fetched again. Rejects where a file cannot be had, leaving what has come for the next time; without room it leaves
   * nothing. While `saving`, only what the browser has anyway is kept, and the shell.
   */
  complete(sets: readonly string[], saving: boolean): Promise<void>;
  /** Deletes the copies that are older than this one. */
  dropOlder(): Promise<void>;
}

/** The copy of a version at a site's address, which has a slash at its end. */
export function keptCopy(scope: string, version: SiteVersion): KeptCopy {
  const name = cacheName(scope, version.id);
  const digests = { ...version.files, ...version.sets };
  let knownWhole = false;

  /** Copies of other versions, the oldest first. */
  const others = async () => (await siteCaches(scope)).filter((one) => one !== name);

  function request(path: string, init?: RequestInit): Promise<Response> {
    // A name without a hash may stand for an older file in the browser's own cache.
    const cache = isHashed(path) ? 'default' : 'no-cache';
    return fetch(scope + path, { integrity: digests[path], cache, ...init });
  }

  /** From an older copy, where the name says that it is the same file. */
  async function fromOlder(path: string): Promise<Response | undefined> {
    if (!isHashed(path)) return undefined;
    for (const one of await others()) {
      const found = await caches.match(scope + path, { cacheName: one, ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  /** Keeps a file; rejects where the reader has removed the copy meanwhile. */
  async function put(path: string, answer: Response): Promise<void> {
    if (!(await caches.has(name))) throw new Error('the copy was removed');
    const cache = await caches.open(name);
    // What was reached by a redirection may not answer a navigation.
    const plain = answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
    await cache.put(scope + path, plain);
  }

  /** Sets that other copies have, as this version has them. */
  async function setsOfOthers(): Promise<readonly string[]> {
    const kept = new Set<string>();
    for (const one of await others()) {
      const cache = await caches.open(one);
      for (const { url } of await cache.keys()) kept.add(nameInAll(url.slice(scope.length)));
    }
    return Object.keys(version.sets).filter((path) => kept.has(nameInAll(path)));
  }

  async function keepAll(paths: readonly string[], saving: boolean): Promise<void> {
    const cache = await caches.open(name);
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const missing = paths.filter((path) => !there.has(scope + path));
    const later = { priority: 'low' } as const;
    const unspent = { cache: 'only-if-cached', mode: 'same-origin' } as const;
    async function keepOne(path: string): Promise<void> {
      const older = await fromOlder(path);
      if (older) return put(path, older);
      if (!saving || path === SHELL) return put(path, await request(path, later));
      const had = await request(path, unspent).catch(() => undefined);
      if (had) await put(path, had);
    }
    async function keepInTurn(): Promise<void> {
      try {
        for (let path = missing.shift(); path !== undefined; path = missing.shift()) await keepOne(path);
      } finally {
        // Where one cannot be kept the others do not go on.
        missing.length = 0;
      }
    }
    const turns = await Promise.allSettled(Array.from({ length: ABREAST }, keepInTurn));
    for (const turn of turns) if (turn.status === 'rejected') throw turn.reason;
  }

  const match = (path: string) => caches.match(scope + path, { cacheName: name, ignoreVary: true });

  /** Keeps what has come; where the reader has removed the copy, none begins by itself. */
  async function kept(path: string, answer: Response): Promise<Response> {
    if (answer.ok && (await caches.has(name))) await put(path, answer.clone()).catch(() => undefined);
    return answer;
  }

  return {
    match,
    fetch: async (path) => kept(path, await request(path)),
    async tile(path) {
      const here = await match(path);
      return here ?? kept(path, (await fromOlder(path)) ?? (await request(path)));
    },
    async isWhole() {
      if (knownWhole || !(await caches.has(name))) return knownWhole;
      const cache = await caches.open(name);
      const kept = new Set((await cache.keys()).map(({ url }) => url));
      knownWhole = Object.keys(version.files).every((path) => kept.has(scope + path));
      return knownWhole;
    },
    async complete(sets, saving) {
      const wanted = new Set([...Object.keys(version.files), ...sets, ...(await setsOfOthers())]);
      try {
        await keepAll([...wanted], saving);
      } catch (error) {
        if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(name);
        throw error;
      }
    },
    async dropOlder() {
      const all = await siteCaches(scope);
      for (const one of all.slice(0, all.indexOf(name))) await caches.delete(one);
    },
  };
}
