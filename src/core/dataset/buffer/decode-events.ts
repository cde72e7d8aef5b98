import { accept, type Parsed, refuse } from '../../edtf/parsed.ts';
import type { CodedEvents } from '../column-builder.ts';
import { DICTIONARIES, type DictionaryName, type Numbers, TEXT_COLUMNS } from '../column-kinds.ts';
import type { EventColumns } from '../event-columns.ts';
import { type TextColumn, textAt } from '../text-column.ts';
import { readSections, type Sections } from './read-sections.ts';
import { wrongContent } from './wrong-content.ts';

function textsOf({ arrays }: Sections, name: string): TextColumn {
  return {
    ends: arrays.get(`${name}.ends`) as Uint32Array,
    bytes: arrays.get(`${name}.bytes`) as Uint8Array,
  };
}

/** How many units of UTF-16 begin with a byte of UTF-8: none in the middle of a letter, two with a letter of four bytes. */
function unitsOf(byte: number): number {
  return (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
}

/** All texts of a column, decoded at one go, as of a million titles one by one takes long; so only where bytes are broken. */
function textList(column: TextColumn): readonly string[] {
  const { ends, bytes } = column;
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isPlain = whole.length === bytes.length;
  const texts = new Array<string>(ends.length);
  let from = 0;
  let byte = 0;
  for (let row = 0; row < ends.length; row++) {
    let to = isPlain ? ends[row] : from;
    if (!isPlain) for (; byte < ends[row]; byte++) to += unitsOf(bytes[byte]);
    texts[row] = whole.slice(from, to);
    from = to;
  }
  return from === whole.length ? texts : Array.from(ends, (_, row) => textAt(column, row));
}

function isColumn([name]: readonly [string, Numbers]): boolean {
  return !name.includes('.');
}

/**
 * Reads what `encodeEvents` wrote; the columns are views of the buffer. The reason of a refusal continues the sentence
 * "the stored events cannot be read: it has version 2, …". FORMAT.md has the rules.
 */
export function decodeEvents(buffer: ArrayBuffer): Parsed<CodedEvents> {
  const read = readSections(buffer);
  if (!read.ok) return read;
  const { rows, arrays } = read.value;
  const wrong = wrongContent(read.value);
  if (wrong) return refuse(wrong);
  const columns = {
    length: rows,
    ...Object.fromEntries([...arrays].filter(isColumn)),
    ...Object.fromEntries(
      TEXT_COLUMNS.filter((name) => arrays.has(`${name}.ends`)).map((name) => [
        name,
        textsOf(read.value, name),
      ]),
    ),
  } as EventColumns;
  const dictionaries = Object.fromEntries(
    DICTIONARIES.map((name) => [name, textList(textsOf(read.value, name))]),
  ) as Readonly<Record<DictionaryName, readonly string[]>>;
  return accept({ columns, dictionaries });
}
