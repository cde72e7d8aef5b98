import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from './rules.ts';

it('each rule has a name of its own and a test that breaks it, whose title begins with that name', () => {
  const tests = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'));
  const texts = tests.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
  const names = RULES.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.filter((name) => !new RegExp(`['"](?:[\\w-]+ and )?${name}\\b`).test(texts))).toEqual([]);
});
