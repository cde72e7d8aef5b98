import type { InputFile } from '../../core/import/input/input-file.ts';

/** Bytes that are read at once. */
const CHUNK = 1 << 18;

/** A file of the reader's device, read piece by piece; `onPosition` hears how far, from 0 on each time it is opened. */
export function countedFile(file: File, onPosition: (bytes: number) => void): InputFile {
  return {
    name: file.name,
    async *open() {
      for (let at = 0; at < file.size; at += CHUNK) {
        onPosition(at);
        yield new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
      }
      onPosition(file.size);
    },
  };
}
