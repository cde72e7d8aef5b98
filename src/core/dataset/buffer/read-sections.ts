import { accept, type Parsed, refuse } from '../../edtf/parsed.ts';
import { NUMBERS, type Numbers, TEXT_COLUMNS } from '../column-kinds.ts';
import {
  ALIGNMENT,
  BYTE_ORDER,
  ENTRY_BYTES,
  HEADER_BYTES,
  KINDS,
  MAGIC,
  NAME_BYTES,
  SECTIONS,
  VERSION,
} from './sections.ts';

/** The sections of a buffer as views of it, by name. */
export interface Sections {
  readonly rows: number;
  readonly arrays: ReadonlyMap<string, Numbers>;
}

function lettersAt(buffer: ArrayBuffer, offset: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(buffer, offset, length)).replace(/\0+$/, '');
}

interface Header {
  readonly rows: number;
  readonly count: number;
  readonly tableEnd: number;
}

function readHeader(buffer: ArrayBuffer): Parsed<Header> {
  const { byteLength } = buffer;
  if (byteLength < HEADER_BYTES) return refuse(`it ends within its header, after ${byteLength} bytes`);
  if (lettersAt(buffer, 0, MAGIC.length) !== MAGIC)
    return refuse(`it does not begin with ${MAGIC}, as stored events do`);
  const words = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const [, , version, order, , , rows, count] = words;
  if (order !== BYTE_ORDER)
    return refuse('its numbers stand in the byte order of another machine; make it anew on this one');
  if (version !== VERSION) return refuse(`it has version ${version}, and only ${VERSION} is read here`);
  const [whole] = new Float64Array(buffer, 16, 1);
  if (whole !== byteLength) return refuse(`it has ${byteLength} bytes where it says ${whole}`);
  const tableEnd = HEADER_BYTES + count * ENTRY_BYTES;
  if (tableEnd > byteLength) return refuse(`its table of ${count} sections reaches beyond its end`);
  return accept({ rows, count, tableEnd });
}

/** What is wrong with where a section lies, which is to begin after `from`. */
function wrongPlace(
  offset: number,
  length: number,
  bytes: number,
  from: number,
  end: number,
): string | undefined {
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || length < 0)
    return 'lies at no whole number of bytes';
  if (offset % ALIGNMENT !== 0) return `begins at ${offset}, which is no multiple of ${ALIGNMENT}`;
  if (offset < from) return `begins at ${offset}, before ${from}, where what precedes it ends`;
  if (length > (end - offset) / bytes) return 'reaches beyond the end';
  return undefined;
}

function readEntry(
  buffer: ArrayBuffer,
  entry: number,
  from: number,
): Parsed<{ readonly name: string; readonly numbers: Numbers; readonly end: number }> {
  const name = lettersAt(buffer, entry, NAME_BYTES);
  const rule = SECTIONS.get(name);
  if (!rule) return refuse(`it has a section ${JSON.stringify(name)}, which there is none of`);
  const kind = KINDS[new Uint32Array(buffer, entry + 24, 1)[0] - 1];
  if (kind === undefined || !rule.kinds.includes(kind))
    return refuse(`its section ${name} does not hold ${rule.kinds.join(' or ')}`);
  const [offset, length] = new Float64Array(buffer, entry + 32, 2);
  const bytes = NUMBERS[kind].BYTES_PER_ELEMENT;
  const wrong = wrongPlace(offset, length, bytes, from, buffer.byteLength);
  if (wrong) return refuse(`its section ${name} ${wrong}`);
  return accept({ name, numbers: new NUMBERS[kind](buffer, offset, length), end: offset + length * bytes });
}

/** What is wrong with which sections there are and how long they are (B2), or undefined. */
function wrongLength({ rows, arrays }: Sections): string | undefined {
  const wanted = {
    rows,
    'rows and one': rows + 1,
    parts: arrays.get('roleCodes')?.length,
    any: undefined,
  };
  for (const [name, rule] of SECTIONS) {
    const length = arrays.get(name)?.length;
    if (length === undefined && !rule.optional) return `it lacks the section ${name}`;
    const due = wanted[rule.length];
    if (length !== undefined && due !== undefined && length !== due)
      return `its section ${name} has ${length} values where ${due} are due`;
  }
  if (TEXT_COLUMNS.some((name) => arrays.has(`${name}.ends`) !== arrays.has(`${name}.bytes`)))
    return 'it has one half of the texts of its events without the other';
  return undefined;
}

/** Finds the sections of a buffer, or says what is wrong with it (B1 to B3). */
export function readSections(buffer: ArrayBuffer): Parsed<Sections> {
  const header = readHeader(buffer);
  if (!header.ok) return header;
  const { rows, count, tableEnd } = header.value;
  const arrays = new Map<string, Numbers>();
  let end = tableEnd;
  for (let i = 0; i < count; i++) {
    const read = readEntry(buffer, HEADER_BYTES + i * ENTRY_BYTES, end);
    if (!read.ok) return read;
    const { name, numbers } = read.value;
    if (arrays.has(name)) return refuse(`it has the section ${name} twice`);
    arrays.set(name, numbers);
    end = read.value.end;
  }
  const wrong = wrongLength({ rows, arrays });
  return wrong ? refuse(wrong) : accept({ rows, arrays });
}
