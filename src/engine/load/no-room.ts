import { InWords } from '../../build/in-words.ts';

/** How DuckDB writes that neither disk nor memory has room. */
const DISK = /no space left on device|disk full|not enough space on the disk|failed to offload data block/i;
const MEMORY = /^out of memory/i;

/** An error of loading in words where it is for want of room; else as it is. */
export function withoutRoom(error: unknown, folder: string): unknown {
  if (!(error instanceof Error)) return error;
  if (DISK.test(error.message))
    return new InWords(
      `there is no room left on the disk of ${folder}; nothing there has changed: make room, about 500 bytes for each row and as many for the time of loading, and load again`,
    );
  if (MEMORY.test(error.message))
    return new InWords('there is not enough memory to load this; end other programs and load again');
  return error;
}
