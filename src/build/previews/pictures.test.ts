import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../core/view/language-code.ts';
import { lightTheme } from '../../ui/light-theme.fixture.ts';
import { measureByLetters } from '../../ui/pen/measure.fixture.ts';
import { articleSource } from './card-source.fixture.ts';
import { picturesOf } from './pictures.ts';
import { previewAddress, previewAt } from './preview-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'previews-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { set, basemap } = articleSource();
const own = set.source!;
const name = own.info.name;
let drawn = 0;
const workshop = {
  folder,
  theme: lightTheme(),
  readers: { theme: lightTheme(), style: '' },
  rasteriser: {
    measure: measureByLetters,
    keyOf: (svg: string) =>
      String(Buffer.from(svg).reduce((sum, byte) => (sum * 31 + byte) % 4_294_967_291, 7)),
    lacking: () => '',
    keepWidths: () => undefined,
    png: async () => Buffer.from(String(++drawn)),
  },
};
const of = (event: string | undefined) => {
  const page = event === undefined ? undefined : ({ name: 'event', id: event } as const);
  return { form: 'card', set: name, page, language: 'en' } as const;
};

it('draws again only what looks different', async () => {
  const first = picturesOf({ packages: [own], basemap }, workshop);
  const [volley, truce] = [await first.make(of('volley-2020-11-17')), await first.make(of('truce-2020'))];
  expect([volley?.isNew, truce?.isNew]).toEqual([true, true]);
  const events = own.tables.events.map((row) =>
    row.id === 'truce-2020' ? { ...row, title: 'A truce' } : row,
  );
  const changed = { ...own, tables: { ...own.tables, events } };
  const next = picturesOf({ packages: [changed], basemap }, workshop);
  expect(await next.make(of('volley-2020-11-17'))).toEqual({ ...volley, isNew: false });
  const again = await next.make(of('truce-2020'));
  expect(again?.isNew).toBe(true);
  expect(again?.path).not.toBe(truce?.path);
  expect(drawn).toBe(3);
  expect(readdirSync(folder)).toHaveLength(3);
});

it('has a card and a still of every event and of the set in each language of the documents, and a still of each page of several', async () => {
  vi.stubEnv('DOCUMENT_LANGUAGES', 'all');
  const { all, make } = picturesOf({ packages: [own], basemap }, workshop);
  const ofEvents = all.filter(({ page }) => page === undefined || page.name === 'event');
  expect(ofEvents).toHaveLength((own.tables.events.length + 1) * LANGUAGES.length * 2);
  const pairs = all.flatMap(({ page }) => (page?.name === 'between' ? [page] : []));
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(({ id, other }) => other <= id)).toEqual([]);
  const { actors, places } = own.tables;
  expect(all).toHaveLength(
    ofEvents.length + pairs.length + (actors.length + places.length) * LANGUAGES.length,
  );
  expect(all.filter(({ form, page }) => form === 'card' && page && page.name !== 'event')).toEqual([]);
  expect(await make(of('nothing'))).toBeUndefined();
  expect(await make({ form: 'card', set: '__proto__', page: undefined, language: 'en' })).toBeUndefined();
  vi.unstubAllEnvs();
});

it('finds back what an address is of', () => {
  const still = { ...of('volley-2020-11-17'), form: 'still', language: 'ar' } as const;
  const place = { ...still, page: { name: 'place', id: 'baghdad' } } as const;
  const pair = { ...still, language: 'en', page: { name: 'between', id: 'iran', other: 'iraq' } } as const;
  for (const one of [of('volley-2020-11-17'), of(undefined), still, place, pair])
    expect(previewAt(previewAddress(one).split('/'))).toEqual(one);
  expect(previewAddress(of('volley-2020-11-17'))).toBe(`previews/${name}/volley-2020-11-17.png`);
  expect(previewAddress(of(undefined))).toBe(`previews/${name}.png`);
  expect(previewAddress(still)).toBe(`stills/ar/${name}/volley-2020-11-17.svg`);
  expect(previewAddress(pair)).toBe(`stills/${name}/actors/iran/with/iraq.svg`);
  for (const path of [
    'previews/a/places/b.png',
    'stills/a/actors/iraq/with/iran.svg',
    'stills/a/story/b.svg',
    'stills/a/events/b.svg',
    'previews',
    'previews/a',
    'previews/a/b/c.png',
    'events/a.png',
    'previews/a/b.svg',
    'stills/a/b.png',
  ])
    expect(previewAt(path.split('/')), path).toBeUndefined();
});
