import type { LanguageCode } from '../../core/view/language-code.ts';
import type { SiteFiles, SiteWishes } from '../../io/take/site-messages.ts';
import { WORKER } from '../../offline/site-version.ts';
import { listingOf } from '../listing.ts';
import { packageContent } from '../package-content.ts';
import { siteModule } from '../site-module.ts';
import { digestOf, hexDigest } from './digests.ts';
import { takenPolicy } from './found-base.ts';
import type { DocumentSource, TakenDocument } from './taken-documents.ts';
import {
  appManifest,
  type Bytes,
  bytesOf,
  dataFiles,
  type Files,
  headerFiles,
  OWN_MODULE,
  OWN_STYLE,
  ownSiteFiles,
  ownWorker,
  type TEMPLATES,
  textOf,
  themeStyle,
} from './taken-files.ts';
import type { TakenPackage } from './taken-package.ts';
import { takenShell } from './taken-shell.ts';

/** What a site is made of. */
export interface SiteParts {
  /** The path of the site whose files it has, with a slash at both ends. */
  readonly base: string;
  readonly host: SiteFiles;
  readonly taken: TakenPackage;
  readonly wishes: SiteWishes;
  /** A file of that site, by its path below the base. */
  readonly read: (path: string) => Promise<Bytes>;
  readonly documents: (source: DocumentSource) => AsyncIterable<TakenDocument>;
}

/** Files that are asked for at once. */
const ABREAST = 6;
/** Hexadecimal digits by which names of content change with what it holds. */
const DIGITS = 8;
/** How code names the module that says what a site holds. */
const MODULE = /(["'`])(?:\.\/site\.\w+\.js|\.\.\/site\.js)\1/g;

function withOwnModule(code: Bytes): Bytes {
  const text = textOf(code);
  const own = text.replace(MODULE, `$1../${OWN_MODULE}$1`);
  return own === text ? code : bytesOf(own);
}

/** The files of the host that every site has; code in which the module is named has the name of this site's. */
async function copied({ host, read }: SiteParts, tell: (part: number) => void): Promise<Files> {
  const wanted = Object.keys(host.files).filter((path) => path !== host.module);
  const files: Files = new Map(wanted.map((path) => [path, new Uint8Array()]));
  const left = [...wanted];
  let done = 0;
  async function inTurn(): Promise<void> {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const bytes = await read(path);
      files.set(path, /^assets\/[^/]+\.js$/.test(path) ? withOwnModule(bytes) : bytes);
      tell(++done / wanted.length);
    }
  }
  await Promise.all(Array.from({ length: ABREAST }, inTurn));
  return files;
}

/** The package as the page fetches it, under names that change with what it holds; with the addresses of all content. */
async function content(taken: TakenPackage, theirs: Readonly<Record<string, string>>) {
  const made = packageContent(`data/${taken.data.info.name}.json`, taken.data);
  const files: Files = new Map();
  const manifest: Record<string, string> = {};
  for (const { name, text } of made) {
    const address = name.replace(/\.json$/, `-${await hexDigest(text, DIGITS)}.json`);
    manifest[name] = address;
    files.set(address, bytesOf(text));
  }
  for (const [name, address] of Object.entries(theirs))
    if (!name.startsWith('data/')) manifest[name] = address;
  return { files, manifest };
}

const wordsIn = (files: Files) => (language: LanguageCode) => {
  const found = [...files.keys()].find((path) =>
    new RegExp(`^assets/${language}-[\\w-]{8}\\.js$`).test(path),
  );
  if (found === undefined) throw new Error(`the site has no file with the words of ${language}`);
  return found;
};

async function digestsOf(files: Files): Promise<ReadonlyMap<string, string>> {
  const running = [...files].filter(([path]) => /\.(?:js|css)$/.test(path));
  return new Map(
    await Promise.all(running.map(async ([path, bytes]) => [path, await digestOf(384, bytes)] as const)),
  );
}

/**
 * All files of a site that is made of another one's, with a package as its own first one: code, styles and ground as they are,
 * documents and data anew. Its links lead on wherever it lies. `tell` hears how much is done, as a part of 1.
 */
export async function takenSite(parts: SiteParts, tell: (part: number) => void): Promise<Files> {
  const { base, host, taken, wishes, read, documents } = parts;
  const { data } = taken;
  const files = await copied(parts, (part) => tell(part / 2));
  const template = async (path: (typeof TEMPLATES)[number]) => textOf(await read(path));
  const put = (path: string, text: string) => files.set(path, bytesOf(text));
  const add = (more: Files) => {
    for (const [path, bytes] of more) files.set(path, bytes);
  };

  const own = await content(taken, JSON.parse(await template('files.json')));
  add(own.files);
  put('files.json', JSON.stringify(own.manifest, undefined, 1));
  put(OWN_MODULE, siteModule({ packages: listingOf([data]), files: own.manifest }));
  put(OWN_STYLE, themeStyle(wishes.colour));
  put(
    'manifest.webmanifest',
    appManifest(await template('manifest.webmanifest'), wishes, data.info.description),
  );
  put('read-me.txt', wishes.readMe);
  add(dataFiles(taken, wishes));
  files.set(...ownSiteFiles(host, taken));

  const policy = await takenPolicy();
  const shell = takenShell(await template('shell.html'), {
    base,
    policy,
    colour: wishes.colour,
    module: [host.module, OWN_MODULE],
    style: OWN_STYLE,
  });
  const source: DocumentSource = {
    data,
    languages: wishes.languages,
    shell,
    plain: host.plain,
    styles: host.styles,
    manifest: own.manifest,
    words: wordsIn(files),
    digests: await digestsOf(files),
  };
  for await (const { path, text, part } of documents(source)) {
    put(path, text);
    tell((1 + part) / 2);
  }
  put(WORKER, await ownWorker(await template(WORKER), files, own.manifest));
  add(headerFiles([...files.keys()], policy));
  return files;
}
