import { accept, type Parsed, refuse } from '../../edtf/parsed.ts';
import type { CodedEvents } from '../column-builder.ts';
import { DICTIONARIES, type DictionaryName, type Numbers } from '../column-kinds.ts';
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

function textList(column: TextColumn): readonly string[] {
  return Array.from(column.ends, (_, row) => textAt(column, row));
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
    ...(arrays.has('summary.ends') && { summary: textsOf(read.value, 'summary') }),
  } as EventColumns;
  const dictionaries = Object.fromEntries(
    DICTIONARIES.map((name) => [name, textList(textsOf(read.value, name))]),
  ) as Readonly<Record<DictionaryName, readonly string[]>>;
  return accept({ columns, dictionaries });
}
