import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { type Files, NO_TIME } from './taken-files.ts';

/** What is packed already. */
const PACKED = /\.(?:woff2|png|jpg|zip)$/;

/** Files in a zip, in the order of their paths, each let go once it is in. */
export function zipOfFiles(files: Files): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (const path of [...files.keys()].sort()) {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    entry.mtime = NO_TIME;
    zip.add(entry);
    entry.push(files.get(path)!, true);
    files.delete(path);
  }
  zip.end();
  if (failure) throw failure;
  return new Blob(parts, { type: 'application/zip' });
}
