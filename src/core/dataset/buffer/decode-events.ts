import { accept, type Parsed, refuse } from '../../edtf/parsed.ts';
import type { CodedEvents } from '../column-builder.ts';
import { DICTIONARIES, type DictionaryName, type Numbers, TEXT_COLUMNS } from '../column-kinds.ts';
import type { EventColumns } from '../event-columns.ts';
import { type TextColumn, textAt, textStart } from '../text-column.ts';
import { readSections, type Sections } from './read-sections.ts';
import { wrongContent } from './wrong-content.ts';

function textsOf({ arrays }: Sections, name: string): TextColumn {
  return {
    ends: arrays.get(`${name}.ends`) as Uint32Array,
    bytes: arrays.get(`${name}.bytes`) as Uint8Array,
  };
}

/** All texts of a column; decoded at one go where each letter is one byte, as of a million titles one by one takes long. */
function textList(column: TextColumn): readonly string[] {
  const { ends, bytes } = column;
  const whole = new TextDecoder().decode(bytes);
  if (whole.length !== bytes.length) return Array.from(ends, (_, row) => textAt(column, row));
  return Array.from(ends, (end, row) => whole.slice(textStart(column, row), end));
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
