import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { own } from './own.ts';

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
  'a table has no %s of its own',
  (key) => {
    expect(own({ a: 1 }, key)).toBeUndefined();
    expect(own(JSON.parse('{"__proto__":1,"constructor":1,"toString":1,"hasOwnProperty":1,"":1}'), key)).toBe(
      1,
    );
  },
);

/** A plain object that is declared to have any text as a key. */
const TABLE = /\b(\w+)\??: (?:Readonly<)?Record<string, /g;
const BY_CODE = /\b(?:names|values|given|columns|attributes|room|info)\b/;

it('every table with any text as a key is read with own(), or after Object.hasOwn', () => {
  const source = resolve(import.meta.dirname, '..');
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /^(base|core|i18n|io|ui|panels|app).*\.tsx?$/.test(path) && !/\.(test|fixture)\./.test(path),
    )
    .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));
  const declared = [...texts, { path: '', text: readFileSync(join(source, 'packages.d.ts'), 'utf8') }];
  const tables = new Set(declared.flatMap(({ text }) => [...text.matchAll(TABLE)].map(([, name]) => name)));
  const named = [...tables].filter((name) => !BY_CODE.test(name));
  expect(named).toEqual(expect.arrayContaining(['shared', 'files', 'FOLDERS', 'TIMELINE_KEYS']));
  const look = new RegExp(`\\b(${named.join('|')})(?:\\?\\.)?\\[(?!\\])(?!['"])`);
  const bare = texts.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => look.test(line) && !line.includes('Object.hasOwn'))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(bare).toEqual([]);
});
