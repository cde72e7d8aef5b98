import { expect, it } from 'vitest';
import { parseSitePath } from './place-path.ts';
import { reservation } from './reserved-names.ts';

it.each(['events', 'actors', 'places', 'table', 'sources', 'with', 'story', 'open', 'embed'])(
  '%s is a word of addresses',
  (name) => expect(reservation(name)).toContain('a word of'),
);

it.each(['en', 'ar', 'ckb', 'pt-br', 'ar-xb'])('%s is a language', (name) => {
  expect(reservation(name)).toContain('a language');
});

it.each(['assets', 'basemap', 'data', 'files', '404', 'index'])('%s is something built', (name) => {
  expect(reservation(name)).toContain('built');
});

it('demo-9 is a made set', () => {
  expect(reservation('demo-9')).toContain('makes');
  expect(reservation('demo-99999999')).toContain('makes');
});

it('own-file-0123abcd is what a reader opened', () => {
  expect(reservation('own-file-0123abcd')).toContain('opens');
});

it.each(['iraq-2019-2020', 'own-file', 'baghdad-2020-11-17', 'demo', 'usa-2020', 'events-2020'])(
  '%s is free',
  (name) => {
    expect(reservation(name)).toBeUndefined();
    expect(parseSitePath(`/${name}/table`, ['first', name])).toMatchObject({
      data: name,
      page: { name: 'table' },
    });
  },
);
