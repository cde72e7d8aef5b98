import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLanguage, seenTexts } from './in-language.ts';
import { packageOf } from './package-of.ts';
import { smallFiles } from './small-package.fixture.ts';
import { translationCount } from './translation-count.ts';

const small = packageOf(smallFiles()).package!;
const seen = seenTexts(small);

it('counts what a page in the language shows in it, and names the columns of the rest', () => {
  fc.assert(
    fc.property(fc.subarray([...seen]), (cells) => {
      const texts = cells.map((cell) => ({ ...cell, lang: 'ar', text: 'كلمة' }));
      const source = { ...small, tables: { ...small.tables, texts } };
      const { translated, all, missing } = translationCount(source, 'ar');
      expect(all).toBe(seen.length);
      expect(translated).toBe(inLanguage(source, 'ar').translated?.texts.size ?? 0);
      expect([...missing.values()].reduce((sum, n) => sum + n, translated)).toBe(all);
      for (const [column, n] of missing) {
        const of = seen.filter((cell) => `${cell.table}.${cell.field}` === column);
        expect(n).toBe(of.filter((cell) => !cells.includes(cell)).length);
      }
      expect(translationCount(source, 'fr').translated).toBe(0);
    }),
  );
});
