import type { CodedEvents } from '../column-builder.ts';
import { DICTIONARIES, NUMBERS, type NumberKind, type Numbers, TEXT_COLUMNS } from '../column-kinds.ts';
import { GatheredTexts } from '../gathered-texts.ts';
import { textBuilder } from '../text-builder.ts';
import type { TextColumn } from '../text-column.ts';
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

/** Bytes that are handed on at once. */
const PIECE = 2 ** 23;

function textColumn(texts: readonly string[]): TextColumn {
  const builder = textBuilder(texts.length, ALIGNMENT);
  for (const text of texts) builder.add(text);
  return builder.finish();
}

/** What a section holds. */
interface Content {
  readonly kind: NumberKind;
  /** Numbers of its kind. */
  readonly length: number;
  readonly byteLength: number;
  pieces(): Iterable<Uint8Array<ArrayBuffer>>;
}

function* piecesOf({ buffer, byteOffset, byteLength }: Numbers): Generator<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  for (let at = 0; at < byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function contentOf(numbers: Numbers): Content {
  const { length, byteLength } = numbers;
  return { kind: kindOf(numbers), length, byteLength, pieces: () => piecesOf(numbers) };
}

/** Texts that are not put together yet are so piece by piece. */
function bytesOfTexts(column: TextColumn): Content {
  if (!(column instanceof GatheredTexts)) return contentOf(column.bytes as Numbers);
  const { length } = column;
  return { kind: 'u8', length, byteLength: length, pieces: () => column.pieces(PIECE) };
}

/** The contents of all sections that there are, by name. */
function contentsOf({ columns, dictionaries }: CodedEvents): ReadonlyMap<string, Content> {
  const texts = DICTIONARIES.map((name) => [name, textColumn(dictionaries[name])] as const);
  const ofRows = TEXT_COLUMNS.flatMap((name) => (columns[name] ? [[name, columns[name]] as const] : []));
  const numbers = Object.entries(columns).filter(([, column]) => ArrayBuffer.isView(column)) as [
    string,
    Numbers,
  ][];
  return new Map([
    ...numbers.map(([name, column]) => [name, contentOf(column)] as const),
    ...[...texts, ...ofRows].flatMap(([name, column]): [string, Content][] => [
      [`${name}.ends`, contentOf(column.ends as Numbers)],
      [`${name}.bytes`, bytesOfTexts(column)],
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
  /** Its bytes one after the other: pieces of eight megabytes, of which the last may be shorter; each is void once the next is asked for. */
  readonly pieces: () => Iterable<Uint8Array<ArrayBuffer>>;
}

/** The buffer of some events in stretches, for whoever writes it where it need not be in memory twice. */
export interface StretchedEvents {
  /** Bytes of the whole. */
  readonly length: number;
  readonly stretches: readonly Stretch[];
}

/** The events as FORMAT.md has them, without a copy of their columns. */
export function stretchesOf(events: CodedEvents): StretchedEvents {
  const contents = contentsOf(events);
  const names = [...SECTIONS.keys()].filter((name) => contents.has(name));
  const tableEnd = HEADER_BYTES + names.length * ENTRY_BYTES;
  let end = tableEnd;
  const placed = names.map((name) => {
    const content = contents.get(name)!;
    const offset = end;
    end = aligned(offset + content.byteLength);
    return { name, content, offset };
  });
  const head = new ArrayBuffer(tableEnd);
  const words = new Uint32Array(head, 0, HEADER_BYTES / 4);
  writeLetters(head, 0, MAGIC);
  words[2] = VERSION;
  words[3] = BYTE_ORDER;
  new Float64Array(head, 16, 1)[0] = end;
  words[6] = events.columns.length;
  words[7] = names.length;
  const sections = placed.map(({ name, content, offset }, i): Stretch => {
    const entry = HEADER_BYTES + i * ENTRY_BYTES;
    writeLetters(head, entry, name);
    new Uint32Array(head, entry + 24, 1)[0] = KINDS.indexOf(content.kind) + 1;
    new Float64Array(head, entry + 32, 2).set([offset, content.length]);
    return { offset, pieces: content.pieces };
  });
  return { length: end, stretches: [{ offset: 0, pieces: () => [new Uint8Array(head)] }, ...sections] };
}

/** The events in one buffer. Throws a RangeError where memory does not suffice. */
export function encodeEvents(events: CodedEvents): ArrayBuffer {
  const { length, stretches } = stretchesOf(events);
  const whole = new Uint8Array(length);
  for (const { offset, pieces } of stretches) {
    let at = offset;
    for (const piece of pieces()) {
      whole.set(piece, at);
      at += piece.length;
    }
  }
  return whole.buffer;
}
