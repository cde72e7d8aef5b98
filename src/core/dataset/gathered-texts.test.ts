import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GatheredTexts, type TextChunk } from './gathered-texts.ts';
import { textBuilder } from './text-builder.ts';
import { textAt } from './text-column.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Texts in chunks of so many texts. */
function added(texts: readonly string[], perChunk: number) {
  const chunks: TextChunk[] = [];
  for (let at = 0, from = 0; at < texts.length || at === 0; at += perChunk) {
    const bytes = bytesOf(texts.slice(at, at + perChunk).join(''));
    chunks.push({ from, bytes });
    from += bytes.length;
  }
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => {
    end += bytesOf(text).length;
    return end;
  });
  return { chunks, ends };
}

it('texts come in their order, whole and in pieces, wherever chunks and pieces end', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 20 });
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 200 }),
      (all, perChunk, size) => {
        const order = Uint32Array.from(all, (_, at) => at).reverse();
        for (const by of [undefined, order]) {
          const wanted = by ? [...all].reverse() : all;
          const gathered = new GatheredTexts(added(all, perChunk), by);
          const pieces = Array.from(gathered.pieces(size), (piece) => [...piece]);
          expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true);
          const joined = bytesOf(wanted.join(''));
          expect(pieces.flat()).toEqual([...joined]);
          expect(gathered.bytes).toEqual(joined);
          expect(Array.from(gathered.pieces(size), (piece) => [...piece]).flat()).toEqual([...joined]);
          expect(wanted.map((_, row) => textAt(gathered, row))).toEqual(wanted);
        }
      },
    ),
  );
});

it('a builder puts together many megabytes only when they are asked for', () => {
  const builder = textBuilder(1, 1);
  const text = 'ب'.repeat(50_000);
  for (let row = 0; row < 100; row++) builder.add(`${row}${text}`);
  const column = builder.finish(Uint32Array.from({ length: 100 }, (_, row) => 99 - row));
  expect(column).toBeInstanceOf(GatheredTexts);
  expect(textAt(column, 99)).toBe(`0${text}`);
  expect(textAt(column, 0)).toBe(`99${text}`);
});
