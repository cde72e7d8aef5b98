import { inflateSync } from 'node:zlib';

/** Bytes of the headers and of a table's entry in a WOFF and in an sfnt file. */
const WOFF = { head: 44, entry: 20 } as const;
const SFNT = { head: 12, entry: 16 } as const;
const SIGNATURE = 'wOFF';

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly bytes: Buffer;
}

/** A naming table that says the family (1) and the PostScript name (6) alone, for Windows, Unicode, English. */
function nameTable(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16();
  const ids = [1, 6];
  const start = 6 + 12 * ids.length;
  const words = [0, ids.length, start, ...ids.flatMap((id) => [3, 1, 0x409, id, text.length, 0])];
  const head = Buffer.alloc(start);
  words.forEach((word, i) => void head.writeUInt16BE(word, 2 * i));
  return Buffer.concat([head, text]);
}

function tablesOf(woff: Buffer): readonly Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, i): Table => {
    const at = WOFF.head + WOFF.entry * i;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.toString('latin1', at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      bytes: packed < size ? inflateSync(bytes) : bytes,
    };
  });
}

/**
 * The font of a WOFF 1.0 file (W3C recommendation of 2012) as an sfnt file (.ttf, .otf) of another family name. A subset that
 * is packed for the web names each weight a family of its own, which no search by weight finds.
 * @throws Error when it is no WOFF file
 */
export function sfntOf(woff: Buffer, family: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== SIGNATURE) throw new Error('the font is no WOFF file');
  const tables = tablesOf(woff).map((table) =>
    table.tag === 'name' ? { ...table, bytes: nameTable(family) } : table,
  );
  const head = Buffer.alloc(SFNT.head + SFNT.entry * tables.length);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tables.length, 4);
  const parts = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const at = SFNT.head + SFNT.entry * i;
    head.write(tag, at, 'latin1');
    [checksum, offset, bytes.length].forEach(
      (word, field) => void head.writeUInt32BE(word, at + 4 + 4 * field),
    );
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}
