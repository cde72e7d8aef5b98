import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, StepFailed } from './step.ts';

/** Limits in kB (1000 bytes) of HTML, JS and CSS after gzip. */
const FIRST_LOAD = 150;
const EVERYTHING = 220;

export interface Sizes {
  /** What index.html refers to, with what that imports at once: the timeline can be used. */
  readonly firstLoad: number;
  /** Also all that is loaded later: the map, every page, the workers. */
  readonly everything: number;
}

const dist = join(root, 'dist');

function compressed(file: string): number {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;
}

function referencedBy(file: string): readonly string[] {
  const text = readFileSync(join(dist, file), 'utf8');
  const pattern = file.endsWith('.html')
    ? /(?:src|href)="[^"]*?([\w.-]+\.(?:js|css))"/g
    : /(?:from|import) ?"\.\/([\w.-]+\.js)"/g;
  const below = (name: string) => (readdirSync(dist).includes(name) ? name : `assets/${name}`);
  return [...text.matchAll(pattern)].map(([, name]) => below(name));
}

/** Sizes of the built app in kB after gzip. */
export function sizes(): Sizes {
  const first = new Set(['index.html']);
  for (const file of first)
    if (!file.endsWith('.css')) for (const other of referencedBy(file)) first.add(other);
  const assets = readdirSync(join(dist, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const all = new Set([...first, ...assets.map((name) => `assets/${name}`)]);
  const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + compressed(file), 0);
  return { firstLoad: total(first), everything: total(all) };
}

/** The sizes in words; fails over the limits. */
export function checkSizes(): string {
  const { firstLoad, everything } = sizes();
  const says = `${firstLoad.toFixed(1)} of ${FIRST_LOAD} kB first, ${everything.toFixed(1)} of ${EVERYTHING} kB with all`;
  if (firstLoad > FIRST_LOAD || everything > EVERYTHING) throw new StepFailed('size', `too large: ${says}`);
  return says;
}
