import { expect, it } from 'vitest';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { takenPackage } from './taken-package.ts';

const files = smallFiles();
const { title } = JSON.parse(files.get('datapackage.json')!) as { readonly title: string };

it('is the same package where nothing else is wished for', () => {
  const { data, files: kept } = takenPackage(files, { title, languages: ['en', 'ar'] });
  expect(data.info.title).toBe(title);
  expect(data.info.languages).toEqual(['en', 'ar']);
  expect([...kept.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of kept) if (name !== 'datapackage.json') expect(text).toBe(files.get(name));
});

it('has another title, which the translation of the old one does not hide', () => {
  const { data } = takenPackage(files, { title: 'Another title', languages: ['en', 'ar'] });
  expect(data.info.title).toBe('Another title');
  const translated = data.tables.texts.filter(({ table }) => table === 'package');
  expect(translated.some(({ field }) => field === 'title')).toBe(false);
  expect(data.tables.texts.length).toBeGreaterThan(0);
});

it('has no texts in languages that are not wished for', () => {
  const { data, files: kept } = takenPackage(files, { title, languages: ['en', 'fr'] });
  expect(data.info.languages).toEqual(['en']);
  expect(data.tables.texts).toEqual([]);
  expect(kept.has('texts/ar.csv')).toBe(false);
});

it('has no name that is a word of addresses', () => {
  const descriptor = JSON.parse(files.get('datapackage.json')!) as object;
  const named = new Map(files).set('datapackage.json', JSON.stringify({ ...descriptor, name: 'events' }));
  expect(takenPackage(named, { title, languages: ['en'] }).data.info.name).toBe('events-data');
});

it('says what is wrong with tables that break a rule', () => {
  const broken = new Map(files).set('events.csv', 'id\n');
  expect(() => takenPackage(broken, { title, languages: ['en'] })).toThrow(/events/);
});
