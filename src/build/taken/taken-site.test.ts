import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import type { SiteFiles, SiteWishes } from '../../io/take/site-messages.ts';
import type { SiteVersion } from '../../offline/site-version.ts';
import { versionLine } from '../version-line.ts';
import { baseScript } from './found-base.ts';
import type { DocumentSource } from './taken-documents.ts';
import { type Bytes, bytesOf, type Files, textOf } from './taken-files.ts';
import { takenPackage } from './taken-package.ts';
import { START } from './taken-shell.ts';
import { takenSite } from './taken-site.ts';
import { zipOfFiles } from './zip-writer.ts';

const BASE = '/donor/path/';
const WORDS = ['en', 'ar', 'ckb', 'fr', 'kmr'];

/** A small built site. */
const HOST: Readonly<Record<string, string>> = {
  'shell.html': readFileSync('index.html', 'utf8')
    .replaceAll(/(src|href)="\//g, `$1="${BASE}`)
    .replace('<title>', '<meta name="hosted-sets" content="donor-set">\n    <title>')
    .replace('src/main.tsx', 'assets/site.0a1b2c3d.js')
    .replace(
      '</head>',
      `<link rel="preload" as="fetch" crossorigin href="${BASE}data/donor-00000000.json"></head>`,
    ),
  'sw.js': `${versionLine({ id: 'donor', files: { 'assets/donor.js': '' }, sets: {} })}keep(self.siteVersion);`,
  'manifest.webmanifest': '{"name":"Donor","start_url":"./"}',
  'files.json':
    '{"data/donor.json":"data/donor-00000000.json","basemap/world.json":"basemap/world-00000000.json"}',
  'start.js': 'start();',
  'assets/first-00000000.js': 'import{files as a}from"./site.0a1b2c3d.js";a();',
  'assets/site.0a1b2c3d.js': 'export const packages=["donor"];',
  'assets/first-00000000.css': 'p{}',
  'assets/plain-00000000.css': 'q{}',
  'basemap/world-00000000.json': '{}',
  ...Object.fromEntries(WORDS.map((code) => [`assets/${code}-00000000.js`, `say("${code}")`])),
};
const host: SiteFiles = {
  worker: 'assets/site-worker-00000000.js',
  module: 'assets/site.0a1b2c3d.js',
  plain: 'assets/plain-00000000.css',
  styles: {},
  files: Object.fromEntries(
    Object.keys(HOST)
      .filter((path) => /^(assets|basemap)\/|^start/.test(path))
      .map((path) => [path, 10]),
  ),
  packages: { donor: ['datapackage.json'] },
};
const wishes: SiteWishes = {
  title: 'Our <own> events',
  colour: '#336699',
  languages: ['en', 'ar'],
  readMe: 'Unpack me.',
};

let files: Files;
let source: DocumentSource;
const parts: number[] = [];
const text = (path: string) => textOf(files.get(path)!);

async function siteOf(base: string, list: SiteFiles, read: (path: string) => Promise<Bytes>): Promise<Files> {
  async function* documents(given: DocumentSource) {
    source = given;
    yield { path: 'index.html', text: given.shell, part: 1 };
    yield { path: 'shell.html', text: given.shell, part: 1 };
  }
  const taken = takenPackage(smallFiles(), wishes);
  return takenSite({ base, host: list, taken, wishes, read, documents }, (part) => parts.push(part));
}

beforeAll(async () => {
  files = await siteOf(BASE, host, async (path) => bytesOf(HOST[path]));
});

it('has the code as it is, but for where it learns what the site holds', () => {
  expect(text('start.js')).toBe(HOST['start.js']);
  expect(text('assets/fr-00000000.js')).toBe(HOST['assets/fr-00000000.js']);
  expect(text('assets/first-00000000.js')).toBe('import{files as a}from"../site.js";a();');
  expect(files.has('assets/site.0a1b2c3d.js')).toBe(false);
});

it('holds one set, whose files are there', () => {
  const [, packages, manifest] = /^export const packages=(.*),files=(.*);\n$/.exec(text('site.js'))!;
  expect(JSON.parse(packages)).toMatchObject([{ title: wishes.title, shared: {} }]);
  const addresses = JSON.parse(manifest) as Record<string, string>;
  expect(addresses).toEqual(JSON.parse(text('files.json')));
  for (const address of Object.values(addresses)) expect(files.has(address), address).toBe(true);
  const [{ name }] = JSON.parse(packages) as [{ name: string }];
  expect(JSON.parse(text(addresses[`data/${name}.json`])).info.title).toBe(wishes.title);
  expect(addresses[`data/${name}.ar.json`]).toBeDefined();
});

it('says nowhere where its files came from', () => {
  for (const [path, bytes] of files) expect(textOf(bytes), path).not.toMatch(/donor/i);
});

it('has documents with its own policy, colour and module, and digests of what they name', () => {
  const { shell, digests, words } = source;
  expect(shell.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(shell).toContain('<meta name="theme-color" content="#336699">');
  expect(shell).toContain('src="/__site__/site.js"');
  expect(shell.indexOf('<meta charset')).toBeLessThan(shell.indexOf('http-equiv'));
  for (const [, address] of shell.matchAll(/(?:src|href)="\/__site__\/([^"]+\.(?:js|css))"/g))
    expect(digests.has(address), address).toBe(true);
  const own = createHash('sha384').update(files.get('site.js')!).digest('base64');
  expect(digests.get('site.js')).toBe(`sha384-${own}`);
  expect(words('fr')).toBe('assets/fr-00000000.js');
});

it('has a service worker that knows its files by their digests', () => {
  const [first, code] = text('sw.js').split('\n');
  expect(code).toBe('keep(self.siteVersion);');
  const version = JSON.parse(first.slice('self.siteVersion='.length, -1)) as SiteVersion;
  expect(Object.keys(version.files)).toEqual(
    expect.arrayContaining(['shell.html', 'site.js', 'start.js', 'theme.css', 'assets/first-00000000.js']),
  );
  expect(Object.keys(version.sets)).toHaveLength(2);
  for (const [path, digest] of Object.entries({ ...version.files, ...version.sets })) {
    const sha = createHash('sha256').update(files.get(path)!).digest('base64');
    expect(digest, path).toBe(`sha256-${sha}`);
  }
});

it('has what hosts and programs read', () => {
  expect(text('_headers')).toMatch(/script-src 'self' 'sha256-/);
  expect(text('_headers')).toContain('/site.js\n  Cache-Control: no-cache\n');
  expect(text('_headers.nginx.conf')).toMatch(/script-src 'self' 'sha256-/);
  expect(text('robots.txt')).not.toContain('Sitemap');
  expect(JSON.parse(text('manifest.webmanifest'))).toMatchObject({
    name: wishes.title,
    theme_color: '#336699',
    start_url: './',
  });
  expect(text('read-me.txt')).toBe('Unpack me.');
  expect(JSON.parse(text('events/raid.json')).page).toBe('../events/raid');
  expect(JSON.parse(text('ar/feed.json')).feed_url).toBe('../ar/feed.json');
  const [zip] = [...files.keys()].filter((path) => /^data\/.*\.zip$/.test(path));
  expect(Object.keys(unzipSync(files.get(zip)!))).toContain(`${zip.slice(5, -4)}/events.csv`);
});

it('tells how much is done, up to all', () => {
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.at(-1)).toBe(1);
});

it('is a site of whose files another one is made', async () => {
  const list = JSON.parse(text('site-files.json')) as SiteFiles;
  const again = await siteOf('/elsewhere/', list, async (path) => {
    const bytes = files.get(path);
    // What is put into every document is written there with relative addresses.
    return path === 'shell.html'
      ? bytesOf(textOf(bytes!).replaceAll('/__site__/', './').replace(START, baseScript(true)))
      : bytes!;
  });
  expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [path, bytes] of again) expect(textOf(bytes), path).toBe(text(path));
});

it('comes as a zip with all files as they are', async () => {
  const before = new Map(files);
  const zip = zipOfFiles(new Map(files));
  const unpacked = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(unpacked)).toEqual([...before.keys()].sort());
  for (const [path, bytes] of Object.entries(unpacked))
    expect(strFromU8(bytes), path).toBe(textOf(before.get(path)!));
});
