import { zipSync } from 'fflate';
import { bytesOfText } from './exporter.ts';

/** A zip of texts by the names of their files, the same bytes each time. */
export async function zipOfTexts(texts: ReadonlyMap<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const files = Object.fromEntries([...texts].map(([name, text]) => [name, bytesOfText(text)]));
  // The earliest time that a zip can have.
  return zipSync(files, { mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>;
}
