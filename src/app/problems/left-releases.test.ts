import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Before, mayLeave } from './left-releases.ts';

function kept(): Before['storage'] {
  const map = new Map<string, string>();
  const store = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
  return () => store;
}

const STORAGES: Readonly<Record<string, () => Before['storage']>> = {
  'that keeps': kept,
  'that is denied': () => () => {
    throw new DOMException('denied', 'SecurityError');
  },
  'that is full': () => () => ({
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  }),
  'that forgets': () => () => ({ getItem: () => null, setItem: () => undefined }),
};

describe.each(Object.entries(STORAGES))('a page whose files are gone, with storage %s', (_, storage) => {
  it('reloads by itself, and never in a loop, whichever releases the host gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('/a.js', '/b.js', '/c.js'), { minLength: 4 }), (given) => {
        const store = storage();
        let reloads = 0;
        for (const release of given) {
          if (!mayLeave(release, { storage: store, isReload: () => reloads > 0 })) break;
          reloads++;
        }
        expect(reloads).toBeGreaterThan(0);
        expect(reloads).toBeLessThanOrEqual(new Set(given).size);
      }),
    );
  });
});
