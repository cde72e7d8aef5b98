import { decodeEvents } from '../../core/dataset/buffer/decode-events.ts';
import type { StretchedEvents } from '../../core/dataset/buffer/encode-events.ts';
import type { KeptSet, KeptTables } from '../../core/dataset/kept-set.ts';
import type { Keeping, OwnEntry, OwnReport } from './own-messages.ts';
import { deleteKept, ENTRY_FILE, entryIn, folderOf, REPORT_FILE } from './own-storage.ts';

/** Writing in place, as workers alone can. */
interface SyncHandle {
  truncate(length: number): void;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
  getSize(): number;
  read(bytes: Uint8Array, options: { readonly at: number }): number;
}

type Lock = 'readwrite' | 'read-only';

/** Browsers without the mode take any handle for one that writes, of which there can be one at a time. */
function syncHandle(file: FileSystemFileHandle, mode: Lock): Promise<SyncHandle> {
  type Opener = { createSyncAccessHandle(options: { readonly mode: Lock }): Promise<SyncHandle> };
  return (file as unknown as Opener).createSyncAccessHandle({ mode });
}

const EVENTS = 'events.bin';
const TABLES = 'tables.json';

async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  { length, stretches }: StretchedEvents,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const handle = await syncHandle(file, 'readwrite');
  try {
    handle.truncate(length);
    for (const { offset, bytes } of stretches) {
      if (handle.write(bytes, { at: offset }) < bytes.length)
        throw new DOMException('not all was written', 'QuotaExceededError');
    }
    handle.flush();
  } finally {
    handle.close();
  }
}

function textIn(value: unknown): StretchedEvents {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { length: bytes.length, stretches: [{ offset: 0, bytes }] };
}

/** Keeps a set in the browser's storage, in a worker alone; says why it is not kept where it cannot be. */
export async function keepSet(
  entry: OwnEntry,
  events: StretchedEvents,
  tables: KeptTables,
  report: OwnReport,
): Promise<Keeping> {
  try {
    const folder = await folderOf(entry.name, true);
    await folder.removeEntry(ENTRY_FILE).catch(() => undefined);
    await write(folder, EVENTS, events);
    await write(folder, TABLES, textIn(tables));
    await write(folder, REPORT_FILE, textIn(report));
    await write(folder, ENTRY_FILE, textIn(entry));
    return 'kept';
  } catch (error) {
    await deleteKept(entry.name).catch(() => undefined);
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File> {
  return (await folder.getFileHandle(name)).getFile();
}

/** The bytes of a file: by its handle, which has them at once, or where another page holds that, as a copy of the browser's. */
async function bytesIn(folder: FileSystemDirectoryHandle, name: string): Promise<ArrayBuffer> {
  const file = await folder.getFileHandle(name);
  const handle = await syncHandle(file, 'read-only').catch(() => undefined);
  if (!handle) return (await file.getFile()).arrayBuffer();
  try {
    const bytes = new Uint8Array(handle.getSize());
    for (let at = 0; at < bytes.length; ) {
      const read = handle.read(bytes.subarray(at), { at });
      if (read === 0) break;
      at += read;
    }
    return bytes.buffer;
  } finally {
    handle.close();
  }
}

function asTables(value: unknown): KeptTables {
  const { info, actors, places, sources, categories } = (value ?? {}) as Partial<KeptTables>;
  if (typeof info?.title !== 'string' || ![actors, places, sources, categories].every(Array.isArray))
    throw new Error('what is kept beside its events is damaged');
  return value as KeptTables;
}

/** Opens a kept set. Rejects with a reason in words where it is not there or damaged. */
export async function keptSet(name: string): Promise<{ readonly set: KeptSet; readonly entry: OwnEntry }> {
  const folder = await folderOf(name, false).catch(() => undefined);
  const entry = folder && (await entryIn(folder));
  if (!folder || !entry) throw new Error('this browser does not have it');
  const [buffer, text] = await Promise.all([
    bytesIn(folder, EVENTS),
    fileIn(folder, TABLES).then((file) => file.text()),
  ]);
  const read = decodeEvents(buffer);
  if (!read.ok) throw new Error(`the stored events cannot be read: ${read.reason}`);
  const tables = asTables(JSON.parse(text));
  const { dictionaries } = read.value;
  for (const list of ['actors', 'places', 'sources', 'categories'] as const)
    if (tables[list].length !== dictionaries[list].length)
      throw new Error(
        `its events know ${dictionaries[list].length} ${list}, its tables ${tables[list].length}`,
      );
  return { set: { ...tables, events: read.value }, entry };
}
