import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packageOf } from '../../dataset/package-of.ts';
import { readDate } from '../cells/date-layouts.ts';
import { imported, table } from '../imported.fixture.ts';
import type { ImportedEvent } from '../imported-event.ts';
import { descriptorOf } from './descriptor-of.ts';
import { packageBuilder } from './package-builder.ts';

function packageFrom(events: readonly ImportedEvent[]) {
  const builder = packageBuilder('A format', 'a file.csv');
  for (const event of events) builder.take(event);
  const { files, leftOut } = builder.finish();
  const texts = new Map([
    ...files,
    [
      'datapackage.json',
      JSON.stringify(descriptorOf({ name: 'x', format: 'table', files: 'a file', events: 1, tables: files })),
    ],
  ]);
  return { ...packageOf(texts), texts, leftOut };
}

const dated = (text: string) => {
  const reading = readDate(text);
  return typeof reading === 'string' ? undefined : reading;
};

const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    ' ',
    '=',
    '-',
    '"',
    ',',
    '\n',
    '\u202e',
    '\u0301',
    'ع',
    '<b>',
    '\u0000',
    '😀',
    'http://',
    '#REF!',
    'Ã©',
    '\u200d',
  ),
  maxLength: 80,
});

const anyEvent = fc.record(
  {
    id: letters,
    file: fc.constant('f'),
    row: fc.nat(),
    title: letters,
    summary: letters,
    category: letters,
    date: fc
      .constantFrom(
        '2020',
        '2020-11-17T20:27',
        '[2020-01-01..2020-01-05]',
        '2020-01/2020-02',
        '-0299',
        'Y12020',
      )
      .map(dated),
    point: fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.integer({ min: -180, max: 180 }) }),
    radius: fc.integer({ min: 0, max: 500_000 }),
    place: letters,
    actors: fc.array(fc.record({ name: letters })),
    killed: fc.record({ low: fc.nat(5), best: fc.nat(5), high: fc.nat(5) }, { requiredKeys: [] }),
    sources: fc.array(
      fc.record(
        { title: letters, url: fc.constantFrom('https://example.org/a', 'https://example.org/b c') },
        { requiredKeys: ['title'] },
      ),
    ),
  },
  { requiredKeys: ['id', 'file', 'row', 'title', 'category', 'actors', 'sources'] },
) as fc.Arbitrary<ImportedEvent>;

test('whatever a file says, the tables keep every rule of a package', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 20 }), (events) => {
      const { issues } = packageFrom(events);
      expect(issues).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('dates, places, figures and ids come back when the package is opened', async () => {
  const { events } = await imported({
    x: table(
      'id,date,lat,lon,place,actors,killed_low,killed_high,title',
      'a-1,2020-11-17,33.3,44.4,Baghdad,A; B,1,3,First',
      'b-2,2020-11,,,Basra,,,,Second',
    ),
  });
  const { texts, leftOut } = packageFrom(events);
  expect(leftOut).toBe(0);
  const again = await imported(Object.fromEntries(texts));
  expect(again.report.format).toBe('data-package');
  const told = (all: readonly ImportedEvent[]) =>
    all.map(({ id, date, point, place, actors, killed }) => ({
      id,
      date,
      point,
      place,
      actors: actors.map(({ name }) => name),
      killed: killed && [killed.low, killed.high],
    }));
  expect(told(again.events).map((event) => ({ ...event, killed: event.killed ?? undefined }))).toEqual(
    told(events).map((event) => ({ ...event, killed: event.killed ?? undefined })),
  );
});
