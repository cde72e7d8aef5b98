import { type Note, REASONS } from '../../core/import/report/reasons.ts';
import type { OwnEntry, OwnReport } from './own-messages.ts';

/** The folder of opened files in the origin private file system: in it a folder for each set. */
const FOLDER = 'own';
/** In a set's folder: what the list says of it. Written last, so that what lacks it was not written to its end. */
export const ENTRY_FILE = 'entry.json';
/** In a set's folder: what became of its files. */
export const REPORT_FILE = 'report.json';
/** ms after which what was not written to its end is taken away; until then another tab may be at it. */
const LEFT_ALONE = 3_600_000;

/** The folder of all sets. Rejects where the browser gives pages no storage. */
async function ownFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
}

/** The folder of a set, made where it is not there. */
export async function folderOf(name: string, create: boolean): Promise<FileSystemDirectoryHandle> {
  return (await ownFolder()).getDirectoryHandle(name, { create });
}

function isEntry(value: unknown, name: string): value is OwnEntry {
  const { title, format, events, size, opened, name: own } = (value ?? {}) as Partial<OwnEntry>;
  return (
    own === name &&
    typeof title === 'string' &&
    typeof format === 'string' &&
    [events, size, opened].every((number) => Number.isFinite(number))
  );
}

/** The entry of a set's folder; undefined where it has none that is whole. */
export async function entryIn(folder: FileSystemDirectoryHandle): Promise<OwnEntry | undefined> {
  try {
    const file = await (await folder.getFileHandle(ENTRY_FILE)).getFile();
    const value: unknown = JSON.parse(await file.text());
    return isEntry(value, folder.name) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function isLeftOver(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue;
    const { lastModified } = await (handle as FileSystemFileHandle).getFile();
    if (Date.now() - lastModified < LEFT_ALONE) return false;
  }
  return true;
}

/** The sets that are kept, the latest first; none where the browser keeps nothing. Takes away what was never finished. */
export async function keptEntries(): Promise<readonly OwnEntry[]> {
  const entries: OwnEntry[] = [];
  try {
    const all = await ownFolder();
    const folders: FileSystemDirectoryHandle[] = [];
    for await (const handle of all.values())
      if (handle.kind === 'directory') folders.push(handle as FileSystemDirectoryHandle);
    for (const folder of folders) {
      const entry = await entryIn(folder);
      if (entry) entries.push(entry);
      else if (await isLeftOver(folder)) await all.removeEntry(folder.name, { recursive: true });
    }
  } catch {
    // A browser that keeps nothing has nothing to list.
  }
  return entries.sort((a, b) => b.opened - a.opened);
}

function isNote(value: unknown): value is Note {
  const says = (value as Partial<Note> | null)?.reason?.says;
  return says !== undefined && Object.hasOwn(REASONS, says);
}

/** What became of the files of a kept set; undefined where that is not there or damaged. */
export async function reportKept(name: string): Promise<OwnReport | undefined> {
  try {
    const file = await (await (await folderOf(name, false)).getFileHandle(REPORT_FILE)).getFile();
    const report = JSON.parse(await file.text()) as Partial<OwnReport> | null;
    const isWhole =
      [report?.groups, report?.undated, report?.notes].every(Array.isArray) && report?.notes?.every(isNote);
    return isWhole ? (report as OwnReport) : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes a set from the browser's storage. Rejects where another page holds it open. */
export async function deleteKept(name: string): Promise<void> {
  await (await ownFolder()).removeEntry(name, { recursive: true });
}

/** Bytes that the browser gives the site, and those in use; undefined where it does not say. */
export async function storageRoom(): Promise<{ readonly used: number; readonly quota: number } | undefined> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
}
