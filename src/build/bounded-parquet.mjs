/** By file of hyparquet: where it goes by what a damaged file says, and the same within what there is. */
const BOUNDED = {
  // Runs are read where the page has bytes, and up to the room that is left for values: they may be four thousand million.
  'encoding.js': [
    [
      'const header = readVarInt(reader)',
      'if (!(reader.offset < reader.view.byteLength)) throw new Error("parquet run beyond its page"); const header = readVarInt(reader)',
    ],
    ['const count = header >>> 1', 'const count = Math.min(header >>> 1, output.length - seen)'],
    [
      'let count = header >> 1 << 3',
      'let count = Math.min((header >>> 1) * 8, Math.ceil((output.length - seen) / 8) * 8)',
    ],
  ],
  // A page without a size, or with a negative one, is read over and over.
  'column.js': [
    [
      'reader.offset += header.compressed_page_size',
      'if (!(header.compressed_page_size >= 0)) throw new Error("parquet page without a size"); reader.offset += header.compressed_page_size',
    ],
  ],
  // Of columns that were begun before a further one could not be, nobody hears how they end.
  'rowgroup.js': [
    [
      'asyncColumns.push({',
      ';((column) => { column.data.catch(() => undefined); asyncColumns.push(column) })({',
    ],
  ],
};

/** Keeps what reads Parquet from going on for ever in a damaged file, until hyparquet itself does. */
export function boundedParquet() {
  return {
    name: 'bounded-parquet',
    transform(code, id) {
      const [, file] = /\/hyparquet\/src\/(\w+\.js)(?:\?|$)/.exec(id) ?? [];
      const bounds = BOUNDED[file];
      if (bounds === undefined) return null;
      return bounds.reduce((text, [found, bounded]) => {
        if (!text.includes(found))
          throw new Error(`${file} of hyparquet has no “${found}”; see what bounds it now`);
        return text.replaceAll(found, () => bounded);
      }, code);
    },
  };
}
