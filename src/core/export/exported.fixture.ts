import fc from 'fast-check';
import { readEdtf } from '../import/cells/date-layouts.ts';
import { printDay, within } from '../import/cells/dated.ts';
import { ATTRIBUTIONS, ROLES } from '../model/vocabulary.ts';
import type { ExportedEvent, Selection } from './exporter.ts';

/** Text with what formats have signs for, and what spreadsheets would compute. */
const word = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('a', 'Town', 'é', 'كركوك', '1', ' ') },
      fc.constantFrom(
        '"',
        "'",
        ',',
        ';',
        '|',
        '\\',
        '<b>',
        '&amp;',
        '=',
        '+',
        '-',
        '@',
        '=1+1',
        '\n',
        '🙂',
        '[',
        '#',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

const dayNumber = fc.integer({ min: -900_000, max: 40_000 });
const edtf = fc.oneof(
  dayNumber.map(printDay),
  dayNumber.map((day) => printDay(day).replace(/-\d\d$/, '')),
  dayNumber.map((day) => printDay(day).replace(/-\d\d-\d\d$/, '')),
  fc
    .tuple(dayNumber, fc.integer({ min: 1, max: 400 }))
    .map(([day, more]) => `${printDay(day)}/${printDay(day + more)}`),
  fc
    .tuple(dayNumber, fc.integer({ min: 1, max: 6 }))
    .map(([day, more]) => within(day, day + more, 'severalDays').edtf),
  dayNumber.map((day) => `${printDay(day)}T20:27`),
);
const date = edtf.map((text) => {
  const dated = readEdtf(text);
  if (typeof dated === 'string') throw new Error(`${text}: ${dated}`);
  return dated;
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const estimate = fc
  .record({ low: maybe(fc.nat(999)), best: maybe(fc.nat(999)), high: maybe(fc.nat(999)) })
  .filter(({ low, best, high }) => (low ?? best ?? high) !== undefined);
const degrees = (most: number) =>
  fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((number) => number / 1e5);

const event: fc.Arbitrary<ExportedEvent> = fc.record({
  id: fc.constant(''),
  title: word,
  summary: maybe(word),
  category: word,
  date: maybe(date),
  zone: fc.constantFrom(undefined, undefined, 'America/New_York', 'Asia/Tehran'),
  point: maybe(fc.record({ lat: degrees(90), lon: degrees(180) })),
  radius: maybe(fc.nat(500_000)),
  place: maybe(word),
  country: maybe(word),
  actors: fc.array(
    fc.record({
      name: word,
      role: maybe(fc.constantFrom(...ROLES)),
      attribution: maybe(fc.constantFrom(...ATTRIBUTIONS)),
    }),
    { maxLength: 3 },
  ),
  associated: fc.array(word, { maxLength: 2 }),
  killed: maybe(estimate),
  noneReported: fc.constantFrom(undefined, undefined, true as const),
  wounded: maybe(estimate),
  sources: fc.array(
    fc.record({
      title: word,
      publisher: maybe(word),
      published: maybe(fc.constant('2020-01-02')),
      url: maybe(fc.constant('https://example.org/a?b=1&c=2')),
    }),
    { maxLength: 3 },
  ),
});

/** Selections of events that have something to show, with ids of their own. */
export const selections: fc.Arbitrary<Selection> = fc
  .tuple(
    word,
    fc.array(
      event.filter(({ date, point, place }) => (date ?? point ?? place) !== undefined),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([title, events]) => ({
    title,
    events: events.map((one, at) => ({ ...one, id: `e${at + 1}` })),
    timeZone: 'Asia/Baghdad',
    source: 'UCDP GED, "cited" as <b>',
    licence: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    link: 'https://example.org/?x=1',
  }));
