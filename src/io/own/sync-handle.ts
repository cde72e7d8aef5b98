import type { Keeping } from './own-messages.ts';

/** Writing in place, as workers alone can. */
interface SyncHandle {
  truncate(length: number): void;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
  getSize(): number;
  read(bytes: Uint8Array, options: { readonly at: number }): number;
}

/** Bytes that are read and written at once: windows without a past get what they read as a copy. */
export const PIECE = 2 ** 23;

type Lock = 'readwrite' | 'read-only';

/** Browsers without the mode take any handle for one that writes, of which there can be one at a time. */
export function syncHandle(file: FileSystemFileHandle, mode: Lock): Promise<SyncHandle> {
  type Opener = { createSyncAccessHandle(options: { readonly mode: Lock }): Promise<SyncHandle> };
  return (file as unknown as Opener).createSyncAccessHandle({ mode });
}

/** Bytes and where in a file they stand. */
export interface PlacedBytes {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Writes a file of so many bytes in place of the one before; rejects as browsers do where there is no room. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  length: number,
  pieces: Iterable<PlacedBytes> | AsyncIterable<PlacedBytes>,
): Promise<void> {
  const handle = await syncHandle(await folder.getFileHandle(name, { create: true }), 'readwrite');
  try {
    handle.truncate(length);
    for await (const { at, bytes } of pieces)
      if (handle.write(bytes, { at }) < bytes.length)
        throw new DOMException('not all was written', 'QuotaExceededError');
    handle.flush();
  } finally {
    handle.close();
  }
}

/** Writes a value as a file of JSON, as `writeFile` does. */
export function writeJson(folder: FileSystemDirectoryHandle, name: string, value: unknown): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return writeFile(folder, name, bytes.length, [{ at: 0, bytes }]);
}

/** Why something is not kept, by what was thrown when it was written. */
export function whyNotKept(error: unknown): Exclude<Keeping, 'kept'> {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}
