import type { InputFile } from '../../core/import/input/input-file.ts';

/** Bytes that are read at once. */
const CHUNK = 1 << 18;

/** A file of the reader's device, read piece by piece, the next one while one is understood; `onPosition` hears how far, from 0 on each time it is opened. */
export function countedFile(file: File, onPosition: (bytes: number) => void): InputFile {
  return {
    name: file.name,
    async *open() {
      const read = (at: number) => {
        const bytes = file.slice(at, at + CHUNK).arrayBuffer();
        // Of what nobody waits for any more, nobody hears how it ends.
        bytes.catch(() => undefined);
        return bytes;
      };
      let next = read(0);
      for (let at = 0; at < file.size; at += CHUNK) {
        onPosition(at);
        const bytes = await next;
        next = read(at + CHUNK);
        yield new Uint8Array(bytes);
      }
      onPosition(file.size);
    },
  };
}
