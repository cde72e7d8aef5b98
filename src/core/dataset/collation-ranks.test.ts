import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collatorOf } from '../../base/collator.ts';
import { collationRanks } from './collation-ranks.ts';

it('has two texts stand to each other as their ranks do', () => {
  const text = fc.oneof(fc.constantFrom('Ärger', 'Arger', 'arger', 'بغداد', 'Hewlêr', ''), fc.string());
  fc.assert(
    fc.property(fc.array(text), fc.constantFrom('en', 'ar', 'sv', undefined), (texts, language) => {
      const ranks = collationRanks(texts, language);
      for (const [a, rank] of ranks.entries())
        for (const [b, other] of ranks.entries())
          expect(Math.sign(rank - other)).toBe(Math.sign(collatorOf(language).compare(texts[a], texts[b])));
    }),
  );
});

it('sorts by the language', () => {
  expect([...collationRanks(['z', 'ä', 'a'], 'sv')]).toEqual([1, 2, 0]);
  expect([...collationRanks(['z', 'ä', 'a'], 'de')]).toEqual([2, 1, 0]);
});
