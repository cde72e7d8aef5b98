import { unzipSync } from 'fflate';
import { reasonOf } from '../../base/reason-of.ts';
import type { SiteAnswer, SiteAsking, SiteData, SiteFiles } from '../../io/take/site-messages.ts';
import { listingOf } from '../listing.ts';
import { type Bytes, textOf } from './taken-files.ts';
import { takenPackage } from './taken-package.ts';
import { takenSite } from './taken-site.ts';
import { zipOfFiles } from './zip-writer.ts';

type Read = (path: string) => Promise<Bytes>;

const readBelow =
  (base: string): Read =>
  async (path) => {
    const answer = await fetch(base + path);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };

/** The files of the package that a site is to hold, as texts by their names. */
async function packageFiles(data: SiteData, { packages }: SiteFiles, read: Read) {
  const named: readonly (readonly [string, Bytes])[] =
    'zip' in data
      ? (Object.entries(unzipSync(new Uint8Array(await data.zip.arrayBuffer()))) as [string, Bytes][])
      : await Promise.all(
          packages[data.name].map(async (file) => [file, await read(`data/${data.name}/${file}`)] as const),
        );
  return new Map(named.map(([name, bytes]) => [name, textOf(bytes)]));
}

const say = (answer: SiteAnswer) => postMessage(answer);

async function make({ base, host, data, wishes }: SiteAsking): Promise<void> {
  const read = readBelow(base);
  const taken = takenPackage(await packageFiles(data, host, read), wishes);
  // The components of the app know the sets of a site when they are read.
  Object.assign(globalThis, { takenPackages: listingOf([taken.data]) });
  const { takenDocuments } = await import('./taken-documents.ts');
  const parts = { base, host, taken, wishes, read, documents: takenDocuments };
  const files = await takenSite(parts, (part) => say({ site: 'progress', part }));
  const { size } = files;
  say({ site: 'made', content: zipOfFiles(files), files: size });
}

addEventListener('message', ({ data }: MessageEvent<SiteAsking>) => {
  make(data).catch((error: unknown) => say({ site: 'failed', reason: reasonOf(error) }));
});
