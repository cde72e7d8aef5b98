import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnBuilder } from '../column-builder.ts';
import { eventValues, onceBetween } from '../made-values.fixture.ts';
import { textBuilder } from '../text-builder.ts';
import { decodeEvents } from './decode-events.ts';
import { encodeEvents } from './encode-events.ts';
import { ENTRY_BYTES, HEADER_BYTES, NAME_BYTES, SECTIONS } from './sections.ts';

/** Forty events with parts, wholes, places and texts. */
function events() {
  const builder = columnBuilder(
    { categories: ['c'], sources: ['s'], places: ['p', 'q'], titles: ['a', 'b'] },
    { texts: { summary: textBuilder(0, 0) } },
  );
  for (let i = 0; i < 40; i++)
    builder.push(
      eventValues({
        when: onceBetween(i, i + 2),
        title: i % 2,
        place: i % 3 === 0 ? undefined : (i % 3) - 1,
        whole: i % 5 === 0 ? undefined : i - (i % 5),
        parts: [
          { actor: builder.dictionaries.actors.codeOf(`${i % 4}`), role: 'target', attribution: 'unknown' },
        ],
        summary: `About ${i}.`,
      }),
    );
  return builder.finish();
}

it('texts of dictionaries come back whatever letters they have', () => {
  const letter = fc.constantFrom('a', 'é', '–', 'ب', '𐎠', '\ufeff', '\ufffd', '\ud800');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letter, maxLength: 6 })), (some) => {
      const titles = [...new Set(some)];
      const { order: _, ...made } = columnBuilder({ titles }).finish();
      const read = decodeEvents(encodeEvents(made));
      // Half a letter is none in UTF-8.
      expect(read.ok && read.value.dictionaries.titles).toEqual(titles.map((text) => text.toWellFormed()));
    }),
  );
});

const { order: _, ...coded } = events();
const whole = encodeEvents(coded);

/** The offset in the buffer of a section's entry in the table. */
function entryOf(name: string): number {
  const { columns } = coded;
  const present = [...SECTIONS.keys()].filter(
    (one) => !SECTIONS.get(one)!.optional || one in columns || one.startsWith('summary.'),
  );
  return HEADER_BYTES + present.indexOf(name) * ENTRY_BYTES;
}

/** The reason for which a changed copy of the buffer is refused. */
function reasonAfter(change: (buffer: ArrayBuffer) => ArrayBuffer | undefined): string {
  const copy = whole.slice(0);
  const read = decodeEvents(change(copy) ?? copy);
  return read.ok ? 'it is read' : read.reason;
}

/** Writes numbers as this machine does. */
function put(
  buffer: ArrayBuffer,
  offset: number,
  kind: 'u8' | 'u32' | 'i32' | 'f64',
  value: number,
): undefined {
  const arrays = { u8: Uint8Array, u32: Uint32Array, i32: Int32Array, f64: Float64Array };
  new arrays[kind](buffer, offset, 1)[0] = value;
  return undefined;
}

const offsetOf = (name: string) => new Float64Array(whole, entryOf(name) + 32, 1)[0];

describe('a buffer that cannot be read says why', () => {
  it.each<[string, (buffer: ArrayBuffer) => ArrayBuffer | undefined, string]>([
    ['B1', () => new ArrayBuffer(0), 'it ends within its header, after 0 bytes'],
    ['B1', (b) => put(b, 0, 'u8', 0x50), 'it does not begin with INCIDENT, as stored events do'],
    ['B1', (b) => put(b, 8, 'u32', 1), 'it has version 1, and only 2 is read here'],
    [
      'B1',
      (b) => put(b, 12, 'u32', 0x04030201),
      'its numbers stand in the byte order of another machine; make it anew on this one',
    ],
    ['B1', (b) => b.slice(0, 800), `it has 800 bytes where it says ${whole.byteLength}`],
    ['B1', (b) => put(b, 28, 'u32', 9999), 'its table of 9999 sections reaches beyond its end'],
    ['B2', (b) => put(b, entryOf('flags'), 'u8', 0x46), 'it has a section "Flags", which there is none of'],
    ['B2', (b) => put(b, entryOf('flags') + 24, 'u32', 6), 'its section flags does not hold u8'],
    ['B2', (b) => put(b, entryOf('flags') + 24, 'u32', 0), 'its section flags does not hold u8'],
    [
      'B2',
      (b) => put(b, entryOf('flags') + 40, 'f64', 39),
      'its section flags has 39 values where 40 are due',
    ],
    ['B2', (b) => put(b, 24, 'u32', 41), 'its section startEarliest has 40 values where 41 are due'],
    ['B2', (b) => put(b, 28, 'u32', 5), 'it lacks the section sources.bytes'],
    [
      'B3',
      (b) => put(b, entryOf('flags') + 32, 'f64', 1.5),
      'its section flags lies at no whole number of bytes',
    ],
    [
      'B3',
      (b) => put(b, entryOf('flags') + 40, 'f64', Number.NaN),
      'its section flags lies at no whole number of bytes',
    ],
    [
      'B3',
      (b) => put(b, entryOf('flags') + 32, 'f64', offsetOf('flags') + 4),
      `its section flags begins at ${offsetOf('flags') + 4}, which is no multiple of 8`,
    ],
    [
      'B3',
      (b) => put(b, entryOf('flags') + 32, 'f64', offsetOf('endLatest')),
      `its section flags begins at ${offsetOf('endLatest')}, before ${offsetOf('flags')}, where what precedes it ends`,
    ],
    ['B3', (b) => put(b, entryOf('flags') + 40, 'f64', 2 ** 40), 'its section flags reaches beyond the end'],
    [
      'B4',
      (b) => put(b, offsetOf('titles.ends'), 'u32', 7),
      'the texts of its section titles.ends do not end one after the other up to the last',
    ],
    [
      'B4',
      (b) => put(b, offsetOf('actorOffsets'), 'u32', 1),
      'the parts of its events do not stand one after the other up to the last',
    ],
    [
      'B5',
      (b) => put(b, offsetOf('title'), 'u8', 2),
      'its section title has the code 2 where they end below 2',
    ],
    [
      'B5',
      (b) => put(b, offsetOf('place'), 'u8', 3),
      'its section place has the code 3 where they end below 3',
    ],
    [
      'B5',
      (b) => put(b, offsetOf('status'), 'u8', 9),
      'its section status has the code 9 where they end below 5',
    ],
    [
      'B6',
      (b) => put(b, offsetOf('startEarliest'), 'f64', 5),
      'its events do not stand in the order of their starts',
    ],
    [
      'B6',
      (b) => put(b, offsetOf('startEarliest'), 'f64', Number.NaN),
      'its events do not stand in the order of their starts',
    ],
    [
      'B6',
      (b) => put(b, offsetOf('partOf'), 'i32', 40),
      'its section partOf names rows that there are none of',
    ],
    ['B6', (b) => put(b, offsetOf('partOf'), 'i32', 1), 'some event of it is a part of itself'],
  ])('%s (case %#)', (_rule, change, says) => {
    expect(reasonAfter(change)).toBe(says);
  });

  it('B2: the same section twice, and one half of two', () => {
    const nameOver = (to: string, from: string) => (buffer: ArrayBuffer) => {
      new Uint8Array(buffer, entryOf(to), NAME_BYTES).set(new Uint8Array(buffer, entryOf(from), NAME_BYTES));
      return undefined;
    };
    expect(reasonAfter(nameOver('precision', 'flags'))).toBe('it has the section flags twice');
    expect(reasonAfter((buffer) => put(buffer, 28, 'u32', new Uint32Array(buffer, 28, 1)[0] - 1))).toBe(
      'it has one half of the texts of its events without the other',
    );
  });
});
