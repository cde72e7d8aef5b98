import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtVersion } from './built-version.ts';
import { root, StepFailed } from './step.ts';

/** Limits in kB (1000 bytes) after Brotli, as the server sends it. */
const FIRST_LOAD = 165;
const CODE = 230;
const VISIT = 360;
/** What is kept for use without network, fetched after the first picture where a visit has not brought it. */
const OFFLINE = 1500;
/** The most files that are asked for before the timeline can be used. */
const REQUESTS = 20;

const KINDS = ['documents', 'code', 'fonts', 'data', 'basemap'] as const;
type Kind = (typeof KINDS)[number];

type Visit = Readonly<Record<Kind, readonly string[]>>;

/** What somebody receives who opens the site for the first time, on a wide screen: kB, and how many files. */
export interface Sizes {
  /** HTML, JS and CSS of what index.html refers to, with what that imports at once: the timeline can be used. */
  readonly firstLoad: number;
  /** How many files that is, with the data, the fonts and the sign of the site. */
  readonly requests: number;
  /** All of it, by kind; code is JS and CSS, those of the map, the list, the event and the filters among them. */
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly visit: number;
  /** The files that this is, by their addresses below the site's base. */
  readonly files: Visit;
  /** All that is kept for use without network. */
  readonly offline: number;
  /** What the page asks for itself, after the first picture, to have that kept, and to have at hand what only paper has. */
  readonly afterwards: readonly string[];
}

const dist = join(root, 'dist');

/** kB that the server sends: the compressed copy beside the file where there is one. */
function sent(file: string): number {
  const path = join(dist, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size / 1000;
}

/** The files of a folder of the built app whose names match. */
function inFolder(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(join(dist, folder))
    .filter((name) => wanted.test(name))
    .map((name) => `${folder}/${name}`);
}

/** The scripts and styles of `assets` that a document or script names for loading at once. */
function referencedBy(file: string): readonly string[] {
  // What a document has for those without JavaScript is not asked for with it.
  const text = readFileSync(join(dist, file), 'utf8').replace(/<noscript>.*?<\/noscript>/gs, '');
  const pattern = file.endsWith('.html')
    ? /(?:src|href)="[^"]*?(assets\/[\w.-]+\.(?:js|css)|start\.js)"/g
    : /(?:from|import) ?"\.\/([\w.-]+\.js)"/g;
  return [...text.matchAll(pattern)].map(([, name]) => (file.endsWith('.html') ? name : `assets/${name}`));
}

/** The files and all that they load at once: scripts, and the styles that have a script's name. */
function closure(files: readonly string[]): ReadonlySet<string> {
  const nameOf = (file: string) => file.replace(/-[\w-]{8}\.\w+$/, '');
  const styles = new Map(inFolder('assets', /\.css$/).map((file) => [nameOf(file), file]));
  const all = new Set(files);
  for (const file of all) {
    const style = styles.get(nameOf(file));
    if (style) all.add(style);
    if (!file.endsWith('.css')) for (const other of referencedBy(file)) all.add(other);
  }
  return all;
}

function total(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + sent(file), 0);
}

const DOCUMENTS = ['index.html', 'favicon.svg'];
/** What comes after the timeline, by the names of the files. */
const LATE = /^(MapPanel|screen-panes|ClaimTable|PaneSplitters|ReplayButton)-.*\.js$/;
/** What the page asks for itself, after the first picture: to keep the site, to print, to tell pictures in words, to take files. */
const AFTERWARDS = /^(keep-site|PaperNotes|told-pictures|later-en|drop-anywhere)-.*\.js$/;
/** The faces of the first view; those of other scripts come with their letters. */
const FACES = /^(ibm-plex-sans|source-serif-4)-\d+-first-.*\.woff2$/;

/** What tells the code which sets there are and where files lie; it grows with the data. */
const LISTS = /^assets\/site\./;

/** Addresses of the data of a first visit: the set that opens, and what others say of its events. */
function firstData(): readonly string[] {
  const files = JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8')) as Record<string, string>;
  const [first, ...others] = Object.keys(files).filter((name) => name.startsWith('data/'));
  const own = first.replace(/json$/, 'shared.json');
  const shared = others.filter((name) => name.endsWith('.shared.json') && name !== own);
  return [first, ...shared].map((name) => files[name]);
}

/** The files that somebody receives who opens the site for the first time, on a wide screen. */
function firstVisit(): Visit {
  const loaded = [...closure(['index.html', ...inFolder('assets', LATE)])];
  return {
    documents: DOCUMENTS,
    code: loaded.filter((file) => file !== 'index.html' && !LISTS.test(file)),
    fonts: inFolder('assets', FACES),
    data: [...firstData(), ...loaded.filter((file) => LISTS.test(file))],
    basemap: inFolder('basemap', /\.json$/),
  };
}

/** What a device keeps of the site: the service worker, what every page needs, and the data set that opens. */
function keptFiles(visit: Visit): ReadonlySet<string> {
  return new Set(['sw.js', visit.data[0], ...Object.keys(builtVersion(dist).files)]);
}

/** Sizes of the built app. */
export function sizes(): Sizes {
  const files = firstVisit();
  const first = closure(['index.html']);
  const early = new Set([...first, ...DOCUMENTS, ...files.fonts, files.data[0]]);
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, total(files[kind])])) as Sizes['kinds'];
  const visit = total(Object.values(files).flat());
  const offline = total(keptFiles(files));
  const asked = new Set(Object.values(files).flat());
  const afterwards = [...closure(inFolder('assets', AFTERWARDS))].filter((file) => !asked.has(file));
  return { firstLoad: total(first), requests: early.size, kinds, visit, files, offline, afterwards };
}

/** The sizes in words; fails over the limits. */
export function checkSizes(): string {
  const { firstLoad, requests, kinds, visit, offline } = sizes();
  const parts = KINDS.map(
    (kind) => `${kind} ${kinds[kind].toFixed(1)}${kind === 'code' ? ` of ${CODE}` : ''}`,
  );
  const says = [
    `${firstLoad.toFixed(1)} of ${FIRST_LOAD} kB in ${requests} of ${REQUESTS} files until the timeline can be used`,
    `${visit.toFixed(1)} of ${VISIT} kB on a first visit (${parts.join(', ')})`,
    `${offline.toFixed(1)} of ${OFFLINE} kB kept for use without network`,
  ].join('; ');
  const isQuick = firstLoad <= FIRST_LOAD && requests <= REQUESTS;
  const fits = isQuick && kinds.code <= CODE && visit <= VISIT && offline <= OFFLINE;
  if (!fits) throw new StepFailed('size', `too large: ${says}`);
  return says;
}
