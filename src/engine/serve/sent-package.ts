import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from '../../build/http/accept-encoding.ts';
import { InWords } from '../../build/in-words.ts';
import { answered } from '../query/asking-engine.ts';
import { SetClosed } from '../set/run-statements.ts';
import type { OpenedSet } from './open-sets.ts';

/** Packing is waited for: nearly as small as can be in a hundredth of the time. */
const QUICK = 5;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const PACKED: Readonly<Record<Coding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUICK } }),
  gzip: (bytes) => zip(bytes),
  identity: async (bytes) => bytes,
};

async function bytesOf({ set }: OpenedSet, file: string): Promise<Buffer> {
  const [row] = await answered(
    { set },
    (values) => `SELECT text FROM ${values.table('package')} WHERE file = ${values.text(file)}`,
  ).catch((error: unknown) => {
    if (error instanceof SetClosed) throw error;
    throw new InWords(
      `the package of the set cannot be read; load it again (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`,
    );
  });
  return Buffer.from(String(row[0]));
}

/** Reads files of the packages of sets, each packed once for as long as its set is open. */
export function sentPackages() {
  const kept = new WeakMap<OpenedSet, Map<string, Promise<Buffer>>>();
  return function sentFile(opened: OpenedSet, file: string, coding: Coding): Promise<Buffer> {
    const own = kept.get(opened) ?? new Map<string, Promise<Buffer>>();
    kept.set(opened, own);
    const key = `${file} ${coding}`;
    const sent = own.get(key) ?? bytesOf(opened, file).then(PACKED[coding]);
    own.set(key, sent);
    sent.catch(() => own.delete(key));
    return sent;
  };
}
