import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type EventsPage, eventsOfPage, type Pictured } from '../../app/still/pictured.ts';
import { readersColours } from '../../ui/readers-colours.ts';
import { drawnStill } from '../still/drawn-still.ts';
import { articleSource } from './card-source.fixture.ts';
import { stillOf } from './cards.ts';
import { drawStill } from './draw-still.ts';
import { isPlaced } from './map-card.ts';
import { sizeOfStill } from './picture-size.ts';

const source = articleSource();
const colours = readersColours(readFileSync('src/ui/tokens.css', 'utf8'));

async function drawnPage(page: Pictured | undefined, direction: 'ltr' | 'rtl' = 'ltr') {
  const still = await stillOf(source, page);
  return still && drawStill(still, direction, colours);
}

const drawn = (id: string | undefined, direction?: 'ltr' | 'rtl') =>
  drawnPage(id === undefined ? undefined : { name: 'event', id }, direction);

const { tables } = source.set.source!;
const named = [tables.actors, tables.places].map((rows) => rows.map(({ id }) => id));
const PAGES: readonly EventsPage[] = [
  ...named[0].map((id) => ({ name: 'actor', id }) as const),
  ...named[1].map((id) => ({ name: 'place', id }) as const),
  { name: 'between', id: 'iran', other: 'united-states' },
];

it('is as large as documents say, whether it has a map or not', async () => {
  for (const { id } of tables.events) {
    const family = (await source.query.family(id))!;
    const { width, height } = sizeOfStill(isPlaced(source.set, family));
    expect(await drawn(id), id).toContain(`viewBox="0 0 ${width} ${height}"`);
  }
});

it('is drawn in properties that are dark for who reads in the dark, and light without a style', async () => {
  const svg = (await drawn('volley-2020-11-17'))!;
  expect(svg).toContain('<title>Seven rockets hit Baghdad</title>');
  expect(svg).not.toMatch(/ style="/);
  const [, dark] = /<style>@media \(prefers-color-scheme:dark\)\{svg\{(.*?)\}\}<\/style>/.exec(svg)!;
  const named = new Set([...svg.matchAll(/var\(--([\w-]+),#[0-9a-f]{6}\)/g)].map(([, name]) => name));
  expect(named.size).toBeGreaterThan(8);
  for (const name of named) expect(dark).toMatch(new RegExp(`--${name}:#[0-9a-f]{6}`));
  expect(svg).not.toMatch(/"#[0-9a-f]{6}"/);
});

it('mirrors the strip where the language runs from the right, and not the map', async () => {
  const [left, right] = [await drawn('volley-2020-11-17'), await drawn('volley-2020-11-17', 'rtl')];
  const mapOf = (svg: string | undefined) => svg?.split('translate(0 300)')[0];
  const isInMap = (line: string) => /US embassy|Karrada/.test(line);
  const names = (svg: string | undefined) => mapOf(svg)!.split('\n').filter(isInMap);
  expect(names(right)).toEqual(names(left));
  expect(right).not.toBe(left);
});

it('is also of the events of an actor, a place and two actors, each as large as documents say', async () => {
  const stillFor = drawnStill('');
  for (const page of PAGES) {
    const picture = await stillFor(
      source.set.info.name,
      { catalogue: source.set, query: source.query },
      page,
      'en',
    );
    const { items } = await eventsOfPage(source.query, page);
    expect(picture !== undefined, page.id).toBe(items.length > 0);
    const svg = await drawnPage(page);
    if (!picture) expect(svg).toBeUndefined();
    else expect(svg, page.id).toContain(`viewBox="0 0 ${picture.width} ${picture.height}"`);
  }
});

it('has the titles of the events of a page by category, mirrored where the language runs from the right', async () => {
  const page = { name: 'place', id: 'us-embassy-compound' } as const;
  const [left, right] = [await drawnPage(page), await drawnPage(page, 'rtl')];
  for (const svg of [left, right]) {
    expect(svg).toMatch(/>Diplomacy</);
    expect(svg).toMatch(/>US keeps planning embassy pull-out</);
    expect(svg).not.toMatch(/ style="/);
  }
  expect(right).not.toBe(left);
});

it('is also of the view on which a set opens, and of no unknown event', async () => {
  expect(await drawn(undefined)).toContain(`<title>${source.set.info.title}</title>`);
  expect(await drawn('constructor')).toBeUndefined();
});
