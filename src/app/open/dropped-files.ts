function readAll(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((done, fail) => {
    const all: FileSystemEntry[] = [];
    const next = () =>
      reader.readEntries((some) => {
        if (some.length === 0) return done(all);
        for (const entry of some) all.push(entry);
        next();
      }, fail);
    next();
  });
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, fail) => entry.file(done, fail));
}

/** The files in a folder and in those in it, of a depth that tables have. */
async function filesIn(entry: FileSystemEntry, depth: number): Promise<readonly File[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  if (depth === 0) return [];
  const inner = await readAll((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(inner.map((one) => filesIn(one, depth - 1)))).flat();
}

/** The files of a drop, those in folders among them. To be called while the event is told, as it is empty after that. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
  const plain = [...files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  return (await Promise.all(entries.map((entry) => (entry ? filesIn(entry, 3) : [])))).flat();
}

/** Whether files are being dragged, rather than text or links. */
export function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
