import { afterEach, expect, test, vi } from 'vitest';
import { tilesWanted } from './tiles-wanted.ts';

const REGION = { south: 20, west: 30, north: 45, east: 60 };

/** As a browser is that knows these languages. */
function knowing(...languages: readonly string[]): void {
  vi.spyOn(Intl.DisplayNames, 'supportedLocalesOf').mockImplementation((asked) =>
    languages.filter((one) => one === asked),
  );
}

const namesOf = (zoom: number, language: string) =>
  tilesWanted(REGION, zoom, language).drawn.filter((name) => name.startsWith('countries'));

afterEach(() => void vi.restoreAllMocks());

test('names of countries are wanted in a language that the browser does not know', () => {
  knowing('en', 'fr', 'ar');
  expect(namesOf(4, 'ckb')).toEqual(['countries-ckb']);
  expect(namesOf(4, 'kmr')).toEqual(['countries-kmr']);
});

test('and in none that it knows, nor in that of the ground', () => {
  knowing('fr', 'ckb');
  for (const language of ['fr', 'ckb', 'en']) expect(namesOf(4, language)).toEqual([]);
});

test('and only as long as the map names countries', () => {
  knowing('en');
  expect(namesOf(7.5, 'ckb')).toHaveLength(1);
  expect(namesOf(7.6, 'ckb')).toEqual([]);
});
