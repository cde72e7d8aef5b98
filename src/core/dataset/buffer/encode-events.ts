import type { CodedEvents } from '../column-builder.ts';
import { DICTIONARIES, NUMBERS, type NumberKind, type Numbers, TEXT_COLUMNS } from '../column-kinds.ts';
import { type TextColumn, textBuilder } from '../text-column.ts';
import {
  ALIGNMENT,
  BYTE_ORDER,
  ENTRY_BYTES,
  HEADER_BYTES,
  KINDS,
  MAGIC,
  SECTIONS,
  VERSION,
} from './sections.ts';

function textColumn(texts: readonly string[]): TextColumn {
  const builder = textBuilder(texts.length, ALIGNMENT);
  for (const text of texts) builder.add(text);
  return builder.finish();
}

/** The arrays of all sections that there are, by name. */
function arraysOf({ columns, dictionaries }: CodedEvents): ReadonlyMap<string, Numbers> {
  const texts = DICTIONARIES.map((name) => [name, textColumn(dictionaries[name])] as const);
  const ofRows = TEXT_COLUMNS.flatMap((name) => (columns[name] ? [[name, columns[name]] as const] : []));
  const all = [...texts, ...ofRows];
  return new Map([
    ...(Object.entries(columns).filter(([, column]) => ArrayBuffer.isView(column)) as [string, Numbers][]),
    ...all.flatMap(([name, { ends, bytes }]): [string, Numbers][] => [
      [`${name}.ends`, ends as Numbers],
      [`${name}.bytes`, bytes as Numbers],
    ]),
  ]);
}

function kindOf(numbers: Numbers): NumberKind {
  return KINDS.find((kind) => numbers instanceof NUMBERS[kind])!;
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** Writes a text of ASCII letters. */
function writeLetters(buffer: ArrayBuffer, offset: number, text: string): void {
  new TextEncoder().encodeInto(text, new Uint8Array(buffer, offset));
}

/** Bytes of the whole and where in it they stand; what lies between two of them is zero. */
export interface Stretch {
  readonly offset: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The buffer of some events in stretches, for whoever writes it where it need not be in memory twice. */
export interface StretchedEvents {
  /** Bytes of the whole. */
  readonly length: number;
  readonly stretches: readonly Stretch[];
}

/** The events as FORMAT.md has them, without a copy of their columns. */
export function stretchesOf(events: CodedEvents): StretchedEvents {
  const arrays = arraysOf(events);
  const names = [...SECTIONS.keys()].filter((name) => arrays.has(name));
  const tableEnd = HEADER_BYTES + names.length * ENTRY_BYTES;
  let end = tableEnd;
  const placed = names.map((name) => {
    const numbers = arrays.get(name)!;
    const offset = end;
    end = aligned(offset + numbers.byteLength);
    return { name, numbers, offset };
  });
  const head = new ArrayBuffer(tableEnd);
  const words = new Uint32Array(head, 0, HEADER_BYTES / 4);
  writeLetters(head, 0, MAGIC);
  words[2] = VERSION;
  words[3] = BYTE_ORDER;
  new Float64Array(head, 16, 1)[0] = end;
  words[6] = events.columns.length;
  words[7] = names.length;
  const sections = placed.map(({ name, numbers, offset }, i): Stretch => {
    const entry = HEADER_BYTES + i * ENTRY_BYTES;
    writeLetters(head, entry, name);
    new Uint32Array(head, entry + 24, 1)[0] = KINDS.indexOf(kindOf(numbers)) + 1;
    new Float64Array(head, entry + 32, 2).set([offset, numbers.length]);
    const bytes = new Uint8Array(numbers.buffer as ArrayBuffer, numbers.byteOffset, numbers.byteLength);
    return { offset, bytes };
  });
  return { length: end, stretches: [{ offset: 0, bytes: new Uint8Array(head) }, ...sections] };
}

/** The events in one buffer. Throws a RangeError where memory does not suffice. */
export function encodeEvents(events: CodedEvents): ArrayBuffer {
  const { length, stretches } = stretchesOf(events);
  const whole = new Uint8Array(length);
  for (const { offset, bytes } of stretches) whole.set(bytes, offset);
  return whole.buffer;
}
