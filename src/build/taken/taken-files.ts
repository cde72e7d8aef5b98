import { zipSync } from 'fflate';
import type { SiteFiles, SiteWishes } from '../../io/take/site-messages.ts';
import { MOST_DOCUMENTS, SITE_FILES } from '../../io/take/site-messages.ts';
import { WORKER } from '../../offline/site-version.ts';
import { headerRules } from '../header-rules.ts';
import { cloudfrontHeaders, headersFile, nginxHeaders } from '../headers-file.ts';
import { keptPaths } from '../kept-paths.ts';
import { contentSecurityPolicy } from '../policy.ts';
import { feedFiles } from '../published/feeds.ts';
import { recordFiles } from '../published/page-records.ts';
import { sitePaths } from '../published/site-paths.ts';
import { robots } from '../still/site-files.ts';
import { withVersion } from '../version-line.ts';
import { digestOf, hexDigest } from './digests.ts';
import { NOWHERE, withRelativeAddresses } from './relative-links.ts';
import type { TakenPackage } from './taken-package.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
/** The files of a site by their paths below its base. */
export type Files = Map<string, Bytes>;

/** The module by which the code of a site that was taken learns what it holds; its name stays, and a host asks for it again. */
export const OWN_MODULE = 'site.js';
/** The style sheet that has the colour of the site. */
export const OWN_STYLE = 'theme.css';
/** The earliest that a zip can say, so that the same files are the same zip; it has local time and no zone. */
export const NO_TIME = new Date(1980, 0, 1);
/** Hexadecimal digits of a version. */
const DIGITS = 16;

export const bytesOf = (text: string) => new TextEncoder().encode(text) as Bytes;
export const textOf = (bytes: Bytes) => new TextDecoder().decode(bytes);

/** The line above the header that has the colour of the site. */
export function themeStyle(colour: string): string {
  return `@layer app {\n  .site-header {\n    box-shadow: inset 0 0.25rem ${colour};\n  }\n}\n`;
}

/** What installs the site as an app, with its own name and colour. */
export function appManifest(theirs: string, { title, colour }: SiteWishes, description: string): string {
  const named = { name: title, short_name: title, description, theme_color: colour };
  return `${JSON.stringify({ ...JSON.parse(theirs), ...named }, undefined, 2)}\n`;
}

/** The data at addresses of their own: the package as files and as one, a record beside each page that has a document, feeds. */
export function dataFiles({ data, files }: TakenPackage, { languages }: SiteWishes): Files {
  const paths = sitePaths([data], `${NOWHERE}/`);
  const own = `data/${data.info.name}`;
  const texts = [...files].map(([name, text]) => [`${own}/${name}`, bytesOf(text)] as const);
  const zipped = zipSync(
    Object.fromEntries(texts.map(([path, bytes]) => [path.slice('data/'.length), bytes])),
    {
      mtime: NO_TIME,
    },
  );
  const records = data.tables.events.length <= MOST_DOCUMENTS ? recordFiles(data, paths) : [];
  const published = [...records, ...feedFiles([data], paths, '', languages)];
  return new Map([
    ...published.map(
      ({ path, content }) => [path, bytesOf(withRelativeAddresses(String(content), path))] as const,
    ),
    ...texts,
    [`${own}.zip`, zipped as Bytes],
  ]);
}

/** The service worker for the files of a site; `manifest` has the addresses of content by their names. */
export async function ownWorker(
  theirs: string,
  files: Files,
  manifest: Readonly<Record<string, string>>,
): Promise<string> {
  const kept = keptPaths([...files.keys()].sort(), manifest);
  const digests = async (paths: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, await digestOf(256, files.get(path)!)] as const)),
    );
  const [all, sets] = [await digests(kept.files), await digests(kept.sets)];
  const id = await hexDigest(JSON.stringify([all, sets]), DIGITS);
  return withVersion(theirs, { id, files: all, sets });
}

/** What hosts are to send, in the forms that they read, for a site at the root of its host. */
export function headerFiles(paths: readonly string[], policy: string): Files {
  const rules = headerRules([...paths].sort(), '/');
  const own = new Map<string, Map<string, string>>();
  for (const [pattern, headers] of rules) {
    const said = [...headers].map(
      ([name, value]) => [name, value.replace(contentSecurityPolicy, () => policy)] as const,
    );
    own.set(pattern, new Map(said));
  }
  // Their names stay when the site is made anew.
  for (const path of [OWN_MODULE, OWN_STYLE])
    own.set(`/${path}`, new Map([['Cache-Control', 'no-cache'], ...(own.get(`/${path}`) ?? [])]));
  return new Map([
    ['_headers', bytesOf(headersFile(own))],
    ['_headers.nginx.conf', bytesOf(nginxHeaders(own))],
    ['_headers.cloudfront.js', bytesOf(cloudfrontHeaders(own, '/'))],
    ['robots.txt', bytesOf(robots(undefined))],
  ]);
}

/** The list by which a further site can be made of this one. */
export function ownSiteFiles(host: SiteFiles, { data, files }: TakenPackage): readonly [string, Bytes] {
  const kept = Object.entries(host.files).filter(([path]) => path !== host.module);
  const own: SiteFiles = {
    ...host,
    files: Object.fromEntries(kept),
    module: OWN_MODULE,
    packages: { [data.info.name]: [...files.keys()] },
  };
  return [SITE_FILES, bytesOf(JSON.stringify(own))];
}

/** What of a site's files is written anew for another, from the same. */
export const TEMPLATES = ['shell.html', WORKER, 'manifest.webmanifest', 'files.json'] as const;
