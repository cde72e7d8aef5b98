import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { headOf, type InputFile } from './input-file.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { sheetsOf } from './workbook.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Throws when what was unpacked so far is more than what a genuine file is. */
function guard(name: string): (packed: number, unpacked: number) => void {
  return (packed, unpacked) => {
    const isBomb = unpacked > LIMITS.ratioFrom && unpacked > packed * LIMITS.ratio;
    if (!isBomb && unpacked <= LIMITS.unpacked) return;
    throw new Refusal({ says: 'bomb', file: name, mb: Math.round(unpacked / 1e6) });
  };
}

async function* gunzipped(file: InputFile): AsyncGenerator<Bytes> {
  const check = guard(file.name);
  let packed = 0;
  let unpacked = 0;
  const inflate = new DecompressionStream('gzip');
  const writer = inflate.writable.getWriter();
  const fed = (async () => {
    for await (const chunk of file.open()) {
      packed += chunk.length;
      await writer.write(chunk);
    }
    await writer.close();
  })();
  // Its failure also fails the reader, where it is told.
  fed.catch((error) => writer.abort(error).catch(() => {}));
  const reader = inflate.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      unpacked += value.length;
      check(packed, unpacked);
      yield value as Bytes;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal({ says: 'damaged-gzip', file: file.name });
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Goes through a zip; `take` starts the entries that are wanted. Stops when `isDone`. */
async function* unzipped(
  file: InputFile,
  take: (entry: UnzipFile) => void,
  taken: () => Bytes[],
  isDone: () => boolean,
): AsyncGenerator<Bytes> {
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  const check = guard(file.name);
  let packed = 0;
  let unpacked = 0;
  const pieces = function* () {
    for (const piece of taken()) {
      unpacked += piece.length;
      check(packed, unpacked);
      yield piece;
    }
  };
  try {
    for await (const chunk of file.open()) {
      // Small pieces, so that what they unpack to is weighed before there is more of it.
      for (let at = 0; at < chunk.length && !isDone(); at += 16_384) {
        const piece = chunk.subarray(at, at + 16_384);
        packed += piece.length;
        unzip.push(piece);
        yield* pieces();
      }
      if (isDone()) return;
    }
    unzip.push(new Uint8Array(0), true);
    yield* pieces();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal({ says: 'damaged-zip', file: file.name });
  }
}

function entryOf(zip: InputFile, name: string): InputFile {
  return {
    name,
    async *open() {
      let queue: Bytes[] = [];
      let done = false;
      let failed: unknown;
      const take = (entry: UnzipFile) => {
        if (entry.name !== name) return;
        entry.ondata = (error, data, final) => {
          if (error) failed = error;
          else queue.push(data as Bytes);
          done ||= final;
        };
        entry.start();
      };
      const taken = () => {
        if (failed) throw failed;
        const pieces = queue;
        queue = [];
        return pieces;
      };
      yield* unzipped(zip, take, taken, () => done);
    },
  };
}

const NOT_DATA = /(^|\/)(\.|__MACOSX)|\/$|\.(png|jpe?g|gif|svg|pdf|docx?|md|ya?ml|prj|shp|shx|dbf|cpg)$/i;

async function entriesOf(zip: InputFile): Promise<readonly InputFile[]> {
  const names = new Set<string>();
  const take = ({ name }: UnzipFile) => {
    names.add(name);
    if (names.size > LIMITS.entries)
      throw new Refusal({ says: 'many-files', file: zip.name, most: LIMITS.entries });
  };
  for await (const _ of unzipped(
    zip,
    take,
    () => [],
    () => names.has('xl/workbook.xml'),
  ))
    break;
  if (names.has('xl/workbook.xml')) return sheetsOf(zip);
  return [...names].filter((name) => !NOT_DATA.test(name)).map((name) => entryOf(zip, name));
}

/** The files in a file: itself where it is not packed, by its first bytes. Its entries are unpacked as they are read. */
export async function unpacked(file: InputFile): Promise<readonly InputFile[]> {
  const head = await headOf(file, 8);
  if (head[0] === 0x1f && head[1] === 0x8b)
    return [{ name: file.name.replace(/\.gz$/i, ''), open: () => gunzipped(file) }];
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return [file];
  if (head[6] & 1) throw new Refusal({ says: 'locked-zip', file: file.name });
  return entriesOf(file);
}
