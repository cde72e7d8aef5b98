import { expect, it } from 'vitest';
import { valueFinder } from './value-finder.ts';

const VALUES = [
  { id: 'kataeb', name: 'Kataeb Hezbollah', aliases: 'KH; كتائب حزب الله' },
  { id: 'un', name: 'United Nations', aliases: 'UN' },
  { id: 'us', name: 'United States' },
];

it.each([
  ['', ['kataeb', 'un', 'us']],
  ['uni', ['un', 'us']],
  ['Unit nat', ['un']],
  ['kh', ['kataeb']],
  ['الكتائب', ['kataeb']],
  ['bollah', []],
])('“%s” finds %j by name or alias', (typed, ids) => {
  const finds = valueFinder(VALUES)(typed);
  expect(VALUES.filter((_, code) => finds(code)).map(({ id }) => id)).toEqual(ids);
});
