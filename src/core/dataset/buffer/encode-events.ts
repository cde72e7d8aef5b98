import type { CodedEvents } from '../column-builder.ts';
import { DICTIONARIES, NUMBERS, type NumberKind, type Numbers } from '../column-kinds.ts';
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
  const { summary } = columns;
  const all = [...texts, ...(summary ? [['summary', summary] as const] : [])];
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

/** The events in one buffer, as FORMAT.md has it. Throws a RangeError where memory does not suffice. */
export function encodeEvents(events: CodedEvents): ArrayBuffer {
  const arrays = arraysOf(events);
  const names = [...SECTIONS.keys()].filter((name) => arrays.has(name));
  let end = HEADER_BYTES + names.length * ENTRY_BYTES;
  const placed = names.map((name) => {
    const numbers = arrays.get(name)!;
    const offset = end;
    end = aligned(offset + numbers.byteLength);
    return { name, numbers, offset };
  });
  const buffer = new ArrayBuffer(end);
  const words = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  writeLetters(buffer, 0, MAGIC);
  words[2] = VERSION;
  words[3] = BYTE_ORDER;
  new Float64Array(buffer, 16, 1)[0] = end;
  words[6] = events.columns.length;
  words[7] = names.length;
  placed.forEach(({ name, numbers, offset }, i) => {
    const entry = HEADER_BYTES + i * ENTRY_BYTES;
    writeLetters(buffer, entry, name);
    new Uint32Array(buffer, entry + 24, 1)[0] = KINDS.indexOf(kindOf(numbers)) + 1;
    new Float64Array(buffer, entry + 32, 2).set([offset, numbers.length]);
    new Uint8Array(buffer, offset, numbers.byteLength).set(
      new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
    );
  });
  return buffer;
}
