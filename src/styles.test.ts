import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Leaflet gives these to elements of its own. */
const LEAFLETS = /^leaflet-/;

/** What holds for the whole page has layers of its own; a file for one component stands in that of its part of the source. */
const PAGE_LAYERS: Readonly<Record<string, string>> = {
  'ui/reset.css': 'reset',
  'ui/tokens.css': 'tokens',
  'ui/forced-colours.css': 'tokens',
  'ui/fonts.css': 'tokens',
};

/** States that other code of the same part switches on. */
const STATES = /^is-/;

/** Says in which order the layers win, and nothing else. */
const ORDER = 'ui/layers.css';

const source = resolve(import.meta.dirname);
const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('node_modules'));
const read = (path: string) => readFileSync(join(source, path), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');

const styles = new Map(
  paths.filter((path) => path.endsWith('.css')).map((path) => [path, withoutComments(read(path))]),
);
const code = new Map(
  paths
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|bench|fixture|d)\.tsx?$/.test(path))
    .map((path) => [path, withoutComments(read(path))]),
);

/** A layer, or one pane. */
function partOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('panels/') ? 2 : 1)
    .join('/');
}

/** The style files that a file of code imports. */
function stylesOf(file: string): readonly string[] {
  const imports = code.get(file)!.matchAll(/^import '(\.[^']+\.css)';$/gm);
  return [...imports].map(([, path]) => relative(source, resolve(source, dirname(file), path)));
}

/** The selectors of a style file, each with those it is nested in. */
function selectorsOf(style: string): readonly string[] {
  const preludes =
    styles
      .get(style)!
      .replace(/"[^"]*"/g, '')
      .match(/[^{};]+(?=\{)/g) ?? [];
  return preludes.map((prelude) => prelude.trim()).filter((prelude) => !prelude.startsWith('@'));
}

function classesOf(style: string): ReadonlySet<string> {
  const names = selectorsOf(style).flatMap((selector) => [...selector.matchAll(/\.(-?[a-z][\w-]*)/gi)]);
  return new Set(names.map(([, name]) => name));
}

/** The words of all texts in code, and the beginnings of those that go on with a value: `legend-word-${look}`. */
function wordsOf(text: string): {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
} {
  const words = new Set<string>();
  const beginnings: string[] = [];
  const literals = [/'[^'\n]*'/g, /"[^"\n]*"/g, /`[^`]*`/g].flatMap((quoted) => text.match(quoted) ?? []);
  for (const literal of literals) {
    for (const word of literal.slice(1, -1).split(/\s+/)) {
      const [beginning, value] = word.split('${');
      if (value === undefined) words.add(word);
      else if (beginning.endsWith('-')) beginnings.push(beginning);
    }
  }
  return { words, beginnings };
}

const wordsByFile = new Map([...code].map(([file, text]) => [file, wordsOf(text)]));

function uses(file: string, name: string): boolean {
  const { words, beginnings } = wordsByFile.get(file)!;
  return words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

/** What each text of code that names classes of an element gives to it. */
function givenBy(file: string): readonly (readonly string[])[] {
  const given = code.get(file)!.matchAll(/\bclassName(?:=|: | = )(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\})/g);
  return [...given].flatMap(([, plain, text, value]) => {
    const texts = plain ?? text;
    const lists =
      texts === undefined ? [...value.matchAll(/[?:] ?'([^']*)'/g)].map(([, one]) => one) : [texts];
    return lists.map((list) => list.split(/\s+/).filter(Boolean));
  });
}

interface Rules {
  readonly style: string;
  /** The properties that they set. */
  readonly sets: Set<string>;
}

/** Where each class has rules of its own: `.name { … }`. */
const rulesByClass = new Map<string, Rules[]>();
for (const [style, text] of styles) {
  for (const [, prelude, body] of text.split('@layer print')[0].matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
    for (const [, name] of prelude.matchAll(/(?:^|,)\s*\.([\w-]+)\s*(?=,|$)/g)) {
      const rules = rulesByClass.get(name) ?? [];
      rulesByClass.set(name, rules);
      if (rules.at(-1)?.style !== style) rules.push({ style, sets: new Set() });
      for (const [, property] of body.matchAll(/([\w-]+):/g)) rules.at(-1)!.sets.add(property);
    }
  }
}

/** The top-level blocks: their first words, and whether anything stands outside of them. */
function blocksOf(text: string): readonly string[] {
  let depth = 0;
  let prelude = '';
  const found: string[] = [];
  for (const letter of text) {
    if (depth === 0 && letter !== '{') prelude += letter;
    if (letter === '{' && depth++ === 0) found.push(prelude.trim());
    if (letter === '}' && --depth === 0) prelude = '';
  }
  return prelude.trim() === '' ? found : [...found, prelude.trim()];
}

describe('a style file', () => {
  test('has a name of its own', () => {
    const names = [...styles.keys()].map((path) => path.replace(/^.*\//, '').toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('is no longer than 250 lines', () => {
    expect([...styles.keys()].filter((style) => read(style).split('\n').length - 1 > 250)).toEqual([]);
  });

  test('stands in the layer of its folder, and for paper in that of print', () => {
    const astray = [...styles].flatMap(([style, text]) => {
      if (style === ORDER) return [];
      const layer = PAGE_LAYERS[style] ?? style.split('/')[0];
      const allowed = [`@layer ${layer}`, '@layer print'];
      return blocksOf(text)
        .filter((block) => !allowed.includes(block))
        .map((block) => `${style}: ${block}`);
    });
    expect(astray).toEqual([]);
  });

  test('uses only layers whose order is said before all others are loaded', () => {
    const [order] = styles.get(ORDER)!.match(/(?<=@layer )[^;]+/)!;
    const known = new Set(order.split(', '));
    const named = [...styles.values()].flatMap((text) => text.match(/(?<=@layer )\w+(?= \{)/g) ?? []);
    expect([...new Set(named)].filter((layer) => !known.has(layer))).toEqual([]);
    expect(stylesOf('ui/page-styles.ts')[0]).toBe(ORDER);
    expect(code.get('app/App.tsx')!.indexOf('import ')).toBe(
      code.get('app/App.tsx')!.indexOf("import '../ui/page-styles.ts'"),
    );
  });

  test('is imported by code of its own folder', () => {
    const imported = new Set(
      [...code.keys()].flatMap((file) => stylesOf(file).filter((style) => dirname(style) === dirname(file))),
    );
    expect([...styles.keys()].filter((style) => !imported.has(style))).toEqual([]);
  });

  test('is imported by no other part of the source', () => {
    const taken = [...code.keys()].flatMap((file) =>
      stylesOf(file)
        .filter((style) => partOf(style) !== partOf(file))
        .map((style) => `${file} ${style}`),
    );
    expect(taken).toEqual([]);
  });

  test('names only classes that code of its own folder gives', () => {
    const strange = [...styles.keys()].flatMap((style) => {
      const part = [...code.keys()].filter((file) => partOf(file) === partOf(style));
      const own = part.filter((file) => file.startsWith(`${dirname(style)}/`));
      return [...classesOf(style)]
        .filter((name) => !LEAFLETS.test(name))
        .filter((name) => !(STATES.test(name) ? part : own).some((file) => uses(file, name)))
        .map((name) => `${style} .${name}`);
    });
    expect(strange).toEqual([]);
  });

  test('has no sides but those of the text, except where it says that it counts from the left', () => {
    const physical =
      /(^|[\s;{])((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|(min-|max-)?(width|height)|float)\s*:|text-align:\s*(left|right)/;
    expect([...styles].filter(([, text]) => physical.test(text)).map(([style]) => style)).toEqual([]);
  });

  test('knows no widths of a window in px', () => {
    const inPx = /@(media|container)[^{]*\dpx/;
    expect([...styles].filter(([, text]) => inPx.test(text)).map(([style]) => style)).toEqual([]);
  });
});

describe('a class', () => {
  test('that code gives is defined by a style file that the code imports', () => {
    const defined = new Map([...styles.keys()].map((style) => [style, classesOf(style)]));
    const missing = [...code.keys()].flatMap((file) =>
      givenBy(file)
        .flat()
        .filter((name) => !stylesOf(file).some((style) => defined.get(style)!.has(name)))
        .map((name) => `${file} ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('has its own rules in one style file', () => {
    const scattered = [...rulesByClass].filter(([, rules]) => rules.length > 1);
    expect(scattered.map(([name]) => name)).toEqual([]);
  });

  test('never sets what another class of the element sets in another file of the layer, since one of them comes first', () => {
    const unsettled = [...code.keys()].flatMap((file) =>
      givenBy(file).flatMap((names) => {
        const rules = names.flatMap((name) => rulesByClass.get(name) ?? []);
        return rules.flatMap((one, at) =>
          rules
            .slice(at + 1)
            .filter(({ style }) => style !== one.style && style.split('/')[0] === one.style.split('/')[0])
            .flatMap(({ sets }) => [...sets].filter((property) => one.sets.has(property)))
            .map((property) => `${file} ${names.join(' ')}: ${property}`),
        );
      }),
    );
    expect(unsettled).toEqual([]);
  });
});
