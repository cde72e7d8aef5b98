import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEvents } from '../dataset/buffer/decode-events.ts';
import { encodeEvents } from '../dataset/buffer/encode-events.ts';
import type { CodedEvents } from '../dataset/column-builder.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { demoEvents } from '../dataset/demo/demo-events.ts';
import { demoDataset } from '../dataset/demo.ts';
import { allAnswers } from './all-answers.fixture.ts';
import { NO_FILTER } from './filter.ts';
import { memoryQuery } from './memory-query.ts';
import { bounds, filter, sets, span } from './random-questions.fixture.ts';
import { wordIndex } from './word-index.ts';

/** What a buffer takes of a set. */
function codedOf({ columns, actors, places, sources, categories, titles, units }: Dataset): CodedEvents {
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const ids = { actors: idsOf(actors), places: idsOf(places), sources: idsOf(sources) };
  return { columns, dictionaries: { ...ids, categories: idsOf(categories), titles, units } };
}

function reopened(buffer: ArrayBuffer): CodedEvents {
  const read = decodeEvents(buffer);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

async function settled(answers: object): Promise<readonly unknown[]> {
  return Promise.all(Object.values(answers));
}

type Change =
  | { readonly at: number; readonly byte: number }
  | { readonly at: number; readonly word: number }
  | { readonly at: number; readonly number: number }
  | { readonly length: number }
  | { readonly from: number; readonly to: number };

/** The buffer with other numbers somewhere, cut or lengthened, or with one entry of its table in another's place. */
function changed(buffer: ArrayBuffer, change: Change): ArrayBuffer {
  const at = (unit: number) => ('at' in change ? change.at % Math.floor(buffer.byteLength / unit) : 0) * unit;
  if (buffer.byteLength < 8) return buffer;
  if ('length' in change) {
    const other = new Uint8Array(change.length);
    other.set(new Uint8Array(buffer).subarray(0, change.length));
    return other.buffer;
  }
  if ('byte' in change) new Uint8Array(buffer)[at(1)] = change.byte;
  else if ('word' in change) new Uint32Array(buffer, at(4), 1)[0] = change.word;
  else if ('number' in change) new Float64Array(buffer, at(8), 1)[0] = change.number;
  else if (buffer.byteLength >= 32 + 45 * 48)
    new Uint8Array(buffer).copyWithin(32 + change.to * 48, 32 + change.from * 48, 32 + change.from * 48 + 48);
  return buffer;
}

const EVERYWHERE = { south: -90, west: -180, north: 90, east: 180 };

describe('a set that is stored and opened again', () => {
  it('B7: has the columns that it had, as views of the buffer, and answers every question as before', async () => {
    await fc.assert(
      fc.asyncProperty(sets, filter, span, bounds, fc.nat(80), async (set, f, s, box, row) => {
        const coded = codedOf(set);
        const buffer = encodeEvents(coded);
        const again = reopened(buffer);
        expect(again).toEqual(coded);
        expect(again.columns.startEarliest.buffer).toBe(buffer);
        const asked = { filter: f, span: s, bounds: box, row };
        const { titles, units } = again.dictionaries;
        const query = memoryQuery({ ...set, columns: again.columns, titles, units });
        expect(await settled(allAnswers(query, set, asked))).toEqual(
          await settled(allAnswers(memoryQuery(set), set, asked)),
        );
      }),
      { seed: 20201117, numRuns: 60 },
    );
  });

  it('B7: keeps texts and orders that were worked out, and finds words in them', () => {
    const made = demoEvents(3000);
    const again = reopened(encodeEvents(made));
    expect(again).toEqual(made);
    const queries = [made, again].map((events) => memoryQuery(demoDataset(3000, events), wordIndex));
    const counts = queries.map((query) => query.count({ ...NO_FILTER, q: 'smoke' }));
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeGreaterThan(0);
  });

  it('B1 to B6: a buffer that was changed anywhere is refused with a reason, or opens as a set that can be asked', () => {
    const head = 32 + 48 * 45;
    const place = fc.oneof(fc.nat(head), fc.nat());
    const change = fc.oneof(
      fc.record({ at: place, byte: fc.nat(255) }),
      fc.record({
        at: place,
        word: fc.oneof(fc.nat(0xffffffff), fc.nat(100), fc.constantFrom(2 ** 31, 2 ** 32 - 1)),
      }),
      fc.record({ at: place, number: fc.oneof(fc.nat(4000), fc.double()) }),
      fc.record({ length: fc.nat(9000) }),
      fc.record({ from: fc.nat(44), to: fc.nat(44) }),
    );
    let opened = 0;
    const reasons = new Set<string>();
    fc.assert(
      fc.property(
        sets,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        filter,
        span,
        (set, changes, f, s) => {
          const read = decodeEvents(changes.reduce(changed, encodeEvents(codedOf(set))));
          if (!read.ok) {
            reasons.add(read.reason.replace(/\d+|"[^"]*"/g, '0'));
            expect(read.reason).toMatch(/^(it|its|some|the) .{9,}/);
            return;
          }
          const { columns, dictionaries } = read.value;
          const { actorOffsets, length } = columns;
          for (const column of [columns.startEarliest, columns.title, columns.vague])
            expect(column.length).toBe(length);
          expect(columns.actorCodes.length).toBe(actorOffsets[length]);
          const { titles, units } = dictionaries;
          const isKnown = [set.actors, set.places, set.sources, set.categories].every(
            (rows, i) => rows.length === Object.values(dictionaries)[i].length,
          );
          if (!isKnown) return;
          opened++;
          const query = memoryQuery({ ...set, columns, titles, units });
          allAnswers(query, { ...set, total: length }, { filter: f, span: s, bounds: EVERYWHERE, row: 0 });
        },
      ),
      { seed: 20201117, numRuns: 1000 },
    );
    expect(opened).toBeGreaterThan(100);
    expect(reasons.size).toBeGreaterThan(15);
  });
});
