import type { Keeping } from '../own/own-messages.ts';
import { PIECE, type PlacedBytes, whyNotKept, writeFile, writeJson } from '../own/sync-handle.ts';

/** The folder of the map file in the origin private file system. */
const FOLDER = 'ground';
const TILES = 'tiles';
/** What the list says of the file. Written last, so that what lacks it was not written to its end. */
const ENTRY = 'entry.json';
/** Stands there where the reader has taken the file away from the map. */
const AWAY = 'away';

/** A map file that is kept in the browser. */
export interface GroundEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** ms since 1970. */
  readonly opened: number;
}

/** A kept map file, and whether it was on the map when that was last seen. */
export interface KeptGround {
  readonly entry: GroundEntry;
  readonly file: File;
  readonly isLaid: boolean;
}

async function folder(create: boolean): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create });
}

function isEntry(value: unknown): value is GroundEntry {
  const { name, size, opened } = (value ?? {}) as Partial<GroundEntry>;
  return typeof name === 'string' && [size, opened].every((number) => Number.isFinite(number));
}

/** The map file that the browser keeps; undefined where there is none that is whole. */
export async function keptGround(): Promise<KeptGround | undefined> {
  try {
    const within = await folder(false);
    const fileIn = async (name: string) => (await within.getFileHandle(name)).getFile();
    const entry: unknown = JSON.parse(await (await fileIn(ENTRY)).text());
    const tiles = await fileIn(TILES);
    if (!isEntry(entry) || tiles.size !== entry.size) return undefined;
    const isAway = await fileIn(AWAY).then(
      () => true,
      () => false,
    );
    return { entry, file: new File([tiles], entry.name), isLaid: !isAway };
  } catch {
    return undefined;
  }
}

/** Remembers whether the kept file is on the map. */
export async function rememberLaid(isLaid: boolean): Promise<void> {
  const within = await folder(false);
  if (isLaid) await within.removeEntry(AWAY).catch(() => undefined);
  else await within.getFileHandle(AWAY, { create: true });
}

/** Deletes the kept map file. Rejects where there is none. */
export async function deleteKeptGround(): Promise<void> {
  await (await navigator.storage.getDirectory()).removeEntry(FOLDER, { recursive: true });
}

async function* piecesOf(file: File): AsyncGenerator<PlacedBytes> {
  for (let at = 0; at < file.size; at += PIECE)
    yield { at, bytes: new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()) };
}

/** Keeps a map file in place of the one before, in a worker alone; says why it is not kept where it cannot be. */
export async function keepGround(file: File): Promise<Keeping> {
  try {
    const within = await folder(true);
    await within.removeEntry(ENTRY).catch(() => undefined);
    await writeFile(within, TILES, file.size, piecesOf(file));
    await rememberLaid(true);
    const entry: GroundEntry = { name: file.name, size: file.size, opened: Date.now() };
    await writeJson(within, ENTRY, entry);
    return 'kept';
  } catch (error) {
    await deleteKeptGround().catch(() => undefined);
    return whyNotKept(error);
  }
}
