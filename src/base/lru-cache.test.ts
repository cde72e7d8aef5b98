import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LruCache } from './lru-cache.ts';

it('gives what is made, holds no more than its bound, and makes again only what was not among the last asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(9), { maxLength: 60 }), (most, keys) => {
      const made: number[] = [];
      const cache = new LruCache(most, (key: number) => {
        made.push(key);
        return { key };
      });
      /** The keys asked for, each once, the last one last. */
      let asked: readonly number[] = [];
      for (const key of keys) {
        const before = made.length;
        expect(cache.of(key)).toEqual({ key });
        expect(made.length - before).toBe(asked.slice(-most).includes(key) ? 0 : 1);
        asked = [...asked.filter((other) => other !== key), key];
        expect(cache.size).toBe(Math.min(most, asked.length));
      }
    }),
  );
});
