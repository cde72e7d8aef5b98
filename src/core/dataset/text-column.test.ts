import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textBuilder } from './text-builder.ts';
import { textAt, textStart } from './text-column.ts';

it('gives back every text, whatever its letters and however much room was expected', () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.nat(8), (all, expected) => {
      const builder = textBuilder(all.length, expected);
      for (const text of all) builder.add(text);
      const column = builder.finish();
      expect(all.map((_, row) => textAt(column, row))).toEqual(all.map((text) => text.toWellFormed()));
      expect(column.bytes.length).toBe(new TextEncoder().encode(all.join('')).length);
    }),
  );
});

it('keeps empty texts apart, and texts of several scripts', () => {
  const builder = textBuilder(4, 1);
  for (const text of ['', 'بغداد', '', 'Hewlêr']) builder.add(text);
  const column = builder.finish();
  expect([0, 1, 2, 3].map((row) => textAt(column, row))).toEqual(['', 'بغداد', '', 'Hewlêr']);
  expect(textStart(column, 3)).toBe(10);
});
