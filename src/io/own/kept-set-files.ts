import { decodeEvents } from '../../core/dataset/buffer/decode-events.ts';
import type { StretchedEvents } from '../../core/dataset/buffer/encode-events.ts';
import type { KeptSet, KeptTables } from '../../core/dataset/kept-set.ts';
import type { Keeping, OwnEntry, OwnReport } from './own-messages.ts';
import { deleteKept, ENTRY_FILE, entryIn, folderOf, REPORT_FILE } from './own-storage.ts';
import { PIECE, type PlacedBytes, syncHandle, whyNotKept, writeFile, writeJson } from './sync-handle.ts';

const EVENTS = 'events.bin';
const TABLES = 'tables.json';

function* placed({ stretches }: StretchedEvents): Generator<PlacedBytes> {
  for (const { offset, pieces } of stretches) {
    let at = offset;
    for (const bytes of pieces()) {
      yield { at, bytes };
      at += bytes.length;
    }
  }
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
    await writeFile(folder, EVENTS, events.length, placed(events));
    await writeJson(folder, TABLES, tables);
    await writeJson(folder, REPORT_FILE, report);
    await writeJson(folder, ENTRY_FILE, entry);
    return 'kept';
  } catch (error) {
    await deleteKept(entry.name).catch(() => undefined);
    return whyNotKept(error);
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
      const read = handle.read(bytes.subarray(at, at + PIECE), { at });
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
