import { decompressBrotli, decompressLz4, decompressLz4Raw } from 'hyparquet-compressors';

/** What unpacks pages of Parquet that are packed in ways that few programs choose. */
export const rarePackings = { BROTLI: decompressBrotli, LZ4: decompressLz4, LZ4_RAW: decompressLz4Raw };
