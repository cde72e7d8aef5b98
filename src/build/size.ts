import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, StepFailed } from './step.ts';

/** Limits in kB (1000 bytes) of HTML, JS and CSS after Brotli, as the server sends them. */
const FIRST_LOAD = 165;
const WITH_MAP = 230;

export interface Sizes {
  /** What index.html refers to, with what that imports at once: the timeline can be used. */
  readonly firstLoad: number;
  /** Also the map, the list, the event and the filters, which the first page loads at once after that. */
  readonly withMap: number;
}

const dist = join(root, 'dist');

/** kB that the server sends: the compressed copy beside the file where there is one. */
function sent(file: string): number {
  const path = join(dist, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size / 1000;
}

/** The scripts and styles of `assets` that a document or script names for loading at once. */
function referencedBy(file: string): readonly string[] {
  const text = readFileSync(join(dist, file), 'utf8');
  const pattern = file.endsWith('.html')
    ? /(?:src|href)="[^"]*?(assets\/[\w.-]+\.(?:js|css)|start\.js)"/g
    : /(?:from|import) ?"\.\/([\w.-]+\.js)"/g;
  return [...text.matchAll(pattern)].map(([, name]) => (file.endsWith('.html') ? name : `assets/${name}`));
}

/** The files and all that they load at once. */
function closure(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  for (const file of all) if (!file.endsWith('.css')) for (const other of referencedBy(file)) all.add(other);
  return all;
}

function total(files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + sent(file), 0);
}

/** The panes that come after the timeline, by the names of their files. */
const LATE_PANES = /^(MapPanel|ListPane|DetailPane|FilterRow)-.*\.(js|css)$/;

/** Sizes of the built app in kB after Brotli. */
export function sizes(): Sizes {
  const late = readdirSync(join(dist, 'assets')).filter((name) => LATE_PANES.test(name));
  return {
    firstLoad: total(closure(['index.html'])),
    withMap: total(closure(['index.html', ...late.map((name) => `assets/${name}`)])),
  };
}

/** The sizes in words; fails over the limits. */
export function checkSizes(): string {
  const { firstLoad, withMap } = sizes();
  const says = `${firstLoad.toFixed(1)} of ${FIRST_LOAD} kB, ${withMap.toFixed(1)} of ${WITH_MAP} kB with the map`;
  if (firstLoad > FIRST_LOAD || withMap > WITH_MAP) throw new StepFailed('size', `too large: ${says}`);
  return says;
}
