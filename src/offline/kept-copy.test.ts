import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryCaches } from './cache-storage.fixture.ts';
import { keptCopy } from './kept-copy.ts';
import { cacheName } from './site-caches.ts';
import type { SiteVersion } from './site-version.ts';

const SCOPE = 'https://example.org/timeline/';
const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

type Files = Readonly<Record<string, string>>;

function versionOf(id: string, files: Files, sets: Files = {}): SiteVersion {
  const digests = (all: Files) =>
    Object.fromEntries(Object.entries(all).map(([path, text]) => [path, digest(text)]));
  return { id, files: digests(files), sets: digests(sets) };
}

const FIRST_FILES = {
  'shell.html': 'first',
  'assets/a-00000001.js': 'a1',
  'assets/same-00000000.js': 'same',
};
const FIRST_SETS = { 'data/night-00000001.json': 'n1', 'data/year-00000001.json': 'y1' };
const NEXT_FILES = { 'shell.html': 'next', 'assets/a-00000002.js': 'a2', 'assets/same-00000000.js': 'same' };
const NEXT_SETS = { 'data/night-00000002.json': 'n2', 'data/year-00000002.json': 'y2' };
const first = versionOf('first', FIRST_FILES, FIRST_SETS);
const next = versionOf('next', NEXT_FILES, NEXT_SETS);

let store: ReturnType<typeof memoryCaches>;
/** What the host has, and what was asked of it, in order. */
let host: Files;
let asked: string[];
let isLost: (count: number) => boolean;

beforeEach(() => {
  store = memoryCaches();
  asked = [];
  isLost = () => false;
  vi.stubGlobal('caches', store.caches);
  vi.stubGlobal('fetch', async (url: string, { integrity, cache }: RequestInit) => {
    const path = url.slice(SCOPE.length);
    if (cache === 'only-if-cached') throw new TypeError('not there');
    asked.push(path);
    if (isLost(asked.length)) throw new TypeError('no network');
    // A host may give a page, with status 200, for what it does not have.
    const text = host[path] ?? '<!doctype html>';
    if (integrity !== undefined && digest(text) !== integrity) throw new TypeError('another file');
    return new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());

const keptBy = ({ id }: SiteVersion) =>
  store.addresses(cacheName(SCOPE, id)).map((url) => url.slice(SCOPE.length));

describe('a copy', () => {
  it('is whole once all came, with the sets that were opened', async () => {
    host = { ...FIRST_FILES, ...FIRST_SETS };
    const copy = keptCopy(SCOPE, first);
    expect(await copy.isWhole()).toBe(false);
    await copy.complete(['data/night-00000001.json'], false);
    expect(await copy.isWhole()).toBe(true);
    expect(keptBy(first)).toEqual([...Object.keys(FIRST_FILES), 'data/night-00000001.json'].sort());
    expect(await (await copy.match('shell.html'))?.text()).toBe('first');
  });

  it('goes on after any loss of the network, and asks for nothing twice that has come', async () => {
    host = { ...FIRST_FILES, ...FIRST_SETS };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (lost) => {
        store = memoryCaches();
        vi.stubGlobal('caches', store.caches);
        asked = [];
        isLost = (count) => lost[count - 1] ?? false;
        const copy = keptCopy(SCOPE, first);
        let tries = 0;
        for (let done = false; !done; tries++) {
          done = await copy.complete([], false).then(
            () => true,
            () => false,
          );
          expect(await copy.isWhole()).toBe(done);
        }
        expect(tries).toBeLessThanOrEqual(lost.length + 1);
        expect(asked.length).toBe(lost.slice(0, asked.length).filter(Boolean).length + 3);
      }),
    );
  });

  it('takes nothing of another version from a host that was renewed meanwhile', async () => {
    host = { ...NEXT_FILES, ...NEXT_SETS };
    const copy = keptCopy(SCOPE, first);
    await expect(copy.complete([], false)).rejects.toThrow('another file');
    await expect(copy.fetch('assets/a-00000001.js')).rejects.toThrow('another file');
    expect(await copy.isWhole()).toBe(false);
    for (const path of keptBy(first)) expect(NEXT_FILES).toHaveProperty([path], FIRST_FILES[path as never]);
  });

  it('of a newer version has the same sets, and what is the same without asking', async () => {
    host = { ...FIRST_FILES, ...FIRST_SETS };
    await keptCopy(SCOPE, first).complete(['data/year-00000001.json'], false);
    host = { ...NEXT_FILES, ...NEXT_SETS };
    asked = [];
    await keptCopy(SCOPE, next).complete([], false);
    expect(asked.sort()).toEqual(['assets/a-00000002.js', 'data/year-00000002.json', 'shell.html']);
    expect(keptBy(next)).toEqual([...Object.keys(NEXT_FILES), 'data/year-00000002.json'].sort());
    expect(keptBy(first)).toHaveLength(4);
    await keptCopy(SCOPE, next).dropOlder();
    expect(keptBy(first)).toEqual([]);
    expect(keptBy(next)).toHaveLength(4);
  });

  it('leaves nothing where there is no room', async () => {
    host = { ...FIRST_FILES };
    store.fill();
    const copy = keptCopy(SCOPE, first);
    await expect(copy.complete([], false)).rejects.toThrow('no room');
    expect(await store.caches.keys()).toEqual([]);
  });

  it('is of the shell alone while data are saved and the browser has nothing', async () => {
    host = { ...FIRST_FILES };
    await keptCopy(SCOPE, first).complete([], true);
    expect(asked).toEqual(['shell.html']);
    expect(keptBy(first)).toEqual(['shell.html']);
  });

  it('that is removed while files still come stays away', async () => {
    host = { ...FIRST_FILES };
    isLost = (count) => {
      if (count === 2) void store.caches.delete(cacheName(SCOPE, 'first'));
      return false;
    };
    await expect(keptCopy(SCOPE, first).complete([], false)).rejects.toThrow('removed');
    expect(await store.caches.keys()).toEqual([]);
  });

  it('does not begin by itself after it was removed', async () => {
    host = { ...FIRST_FILES };
    const copy = keptCopy(SCOPE, first);
    expect(await (await copy.fetch('shell.html')).text()).toBe('first');
    expect(await store.caches.keys()).toEqual([]);
  });

  it('keeps tiles of the ground once they were seen, and has them from an older copy', async () => {
    const tile = 'tiles/near-21-7-00000001.json';
    host = { ...FIRST_FILES, [tile]: 'ground' };
    const copy = keptCopy(SCOPE, first);
    expect(await (await copy.tile(tile)).text()).toBe('ground');
    expect(await store.caches.keys()).toEqual([]);
    await copy.complete([], false);
    expect(keptBy(first)).not.toContain(tile);
    await copy.tile(tile);
    expect(keptBy(first)).toContain(tile);
    host = { ...NEXT_FILES };
    await keptCopy(SCOPE, next).complete([], false);
    asked = [];
    expect(await (await keptCopy(SCOPE, next).tile(tile)).text()).toBe('ground');
    expect(asked).toEqual([]);
    expect(keptBy(next)).toContain(tile);
  });

  it('leaves alone the copies of another site of the host', async () => {
    host = { ...FIRST_FILES };
    const foreign = cacheName('https://example.org/timeline/x/', 'first');
    await store.caches.open(foreign);
    const copy = keptCopy(SCOPE, first);
    await copy.complete([], false);
    await copy.dropOlder();
    expect(await store.caches.keys()).toContain(foreign);
  });
});
