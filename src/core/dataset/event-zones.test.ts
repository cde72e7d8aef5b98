import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventZones } from '../model/event-zone.ts';
import { printIssue } from '../model/issue.ts';
import type { PlaceRow } from '../model/tables.ts';
import { DAY, MINUTE } from '../time/span.ts';
import { zoneOf } from '../time/zone.ts';
import { compile } from './compile.ts';
import { formatTable } from './format-table.ts';
import { packageOf } from './package-of.ts';
import type { Edit } from './small-package.fixture.ts';
import { twoZoneFiles } from './two-zones.fixture.ts';

/** A package with another date, time and zone of one event, compiled. */
function compiled(...edits: readonly Edit[]) {
  const { package: read, issues } = packageOf(twoZoneFiles(...edits));
  if (!read) throw new Error(issues.map(printIssue).join('\n'));
  return compile(read);
}

function itemOf(set: ReturnType<typeof compiled>, id: string) {
  return set.item(set.rowOf(id));
}

const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const boundsOf = ({ written }: ReturnType<typeof itemOf>) => [
  utc(written.startEarliest),
  utc(written.endLatest),
];

/** All minutes at which the clocks of a zone show a reading (ms, as if UTC), by the date fields of Intl. */
function minutesShowing(reading: number, name: string): readonly number[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const shown = (instant: number) => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, +value]));
    return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute);
  };
  // Clocks differ from UTC by quarters of an hour, and by no more than a day.
  const shifts = Array.from({ length: 2 * 24 * 4 + 1 }, (_, i) => (i - 24 * 4) * 15 * MINUTE);
  return shifts.map((shift) => reading + shift).filter((instant) => shown(instant) === reading);
}

describe('the time of an event', () => {
  const set = compiled();

  it('is local to the zone around its place, to its own, or to that of the package', () => {
    expect(set.zone.name).toBe('Asia/Baghdad');
    expect(['call', 'note', 'blast'].map((id) => itemOf(set, id).zone)).toEqual([
      'America/New_York',
      'America/New_York',
      undefined,
    ]);
    expect(boundsOf(itemOf(set, 'call'))).toEqual(['2020-11-17T17:05', '2020-11-17T17:06']);
    expect(boundsOf(itemOf(set, 'note'))).toEqual(['2020-11-18T04:30', '2020-11-18T04:31']);
    expect(boundsOf(itemOf(set, 'blast'))).toEqual(['2020-11-17T17:27', '2020-11-17T17:28']);
  });

  it('covers the day of its zone, and both hours that its clocks show twice', () => {
    expect(boundsOf(itemOf(set, 'cut'))).toEqual(['2020-11-17T05:00', '2020-11-18T05:00']);
    expect(boundsOf(itemOf(set, 'clocks-back'))).toEqual(['2020-11-01T05:30', '2020-11-01T06:31']);
    expect(boundsOf(itemOf(set, 'autumn-talks'))).toEqual(['2020-10-01T04:00', '2020-11-01T04:00']);
    expect(utc(itemOf(set, 'cut').effective!.startEarliest)).toBe('2021-01-15T05:00');
  });

  it('stands on the axis where it was: the call before the blast, which has the later clock', () => {
    expect(set.rowOf('call')).toBeLessThan(set.rowOf('blast'));
    expect(set.rowOf('blast')).toBeLessThan(set.rowOf('note'));
  });

  it('stays where it is while its place is not known yet', () => {
    const claims = `call-1,call,,,ministry,reports,2020-11-18,,,paper,4,
call-2,call,place,house,ministry,reports,2020-11-20,,,paper,4,
raid-band-1,raid`;
    const data = packageOf(twoZoneFiles(['claims.csv', 'raid-band-1,raid', claims])).package!;
    const [before, after] = [19, 22].map((day) => {
      const then = compile(data, { asof: { at: Date.UTC(2020, 10, day, 12) } });
      return itemOf(then, 'call');
    });
    expect([before.place, after.place].map((code) => set.places[code]?.id)).toEqual([undefined, 'house']);
    expect(before.zone).toBe('America/New_York');
    expect(boundsOf(before)).toEqual(boundsOf(after));
  });

  it('is that of Intl in any zone, also where clocks jump', () => {
    const names = fc.constantFrom(
      ...[
        'America/New_York',
        'Europe/Berlin',
        'Asia/Tehran',
        'Asia/Kathmandu',
        'Pacific/Apia',
        'Africa/Khartoum',
      ],
      ...['Australia/Lord_Howe', 'America/St_Johns', 'Asia/Gaza', 'Africa/Casablanca', 'Asia/Baghdad', 'UTC'],
    );
    const days = fc.oneof(
      fc.integer({ min: Date.UTC(1995, 0, 1) / DAY, max: Date.UTC(2024, 0, 1) / DAY }),
      // Round the days on which some of them change.
      fc
        .constantFrom('2020-03-08', '2020-11-01', '2020-03-29', '2020-10-25', '2011-12-30', '2007-10-01')
        .map((day) => Date.parse(day) / DAY),
    );
    fc.assert(
      fc.property(names, days, fc.integer({ min: 0, max: 95 }), (zone, day, quarter) => {
        const reading = day * DAY + quarter * 15 * MINUTE;
        const [date, time] = new Date(reading).toISOString().slice(0, 16).split('T');
        const minutes = minutesShowing(reading, zone);
        fc.pre(minutes.length > 0);
        const edit: Edit = ['events.csv', '2020-11-17,23:30,America/New_York', `${date},${time},${zone}`];
        const { written } = itemOf(compiled(edit), 'note');
        expect([written.startEarliest, written.endLatest]).toEqual([
          minutes[0],
          minutes[minutes.length - 1] + MINUTE,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('follows the tree of places up to the nearest that has a zone, whatever the tree', () => {
    const zones = ['UTC', 'Asia/Tokyo', 'Europe/Paris'];
    const place = fc.record({
      within: fc.option(fc.nat(7), { nil: undefined }),
      zone: fc.option(fc.constantFrom(...zones), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 8, maxLength: 8 }), fc.nat(7), (rows, at) => {
        const places = rows.map(
          ({ within, zone }, i): Partial<PlaceRow> => ({
            id: `p${i}`,
            zone,
            ...(within !== undefined && { within: `p${within}` }),
          }),
        );
        let up: number | undefined = at;
        for (let steps = 0; up !== undefined && steps < 9 && !rows[up].zone; steps++) up = rows[up].within;
        const wanted = (up === undefined ? undefined : rows[up].zone) ?? 'Asia/Baghdad';
        const zoneOfEvent = eventZones(places, zoneOf('Asia/Baghdad'));
        expect(zoneOfEvent({ place: `p${at}` }).name).toBe(wanted);
        expect(zoneOfEvent({ place: `p${at}`, zone: 'UTC' }).name).toBe('UTC');
        expect(zoneOfEvent({}).name).toBe('Asia/Baghdad');
      }),
    );
  });
});

describe('the column zone', () => {
  const issueWith = (zone: string) =>
    packageOf(twoZoneFiles(['events.csv', '23:30,America/New_York', `23:30,${zone}`])).issues.map(printIssue);

  it.each([
    ['Washington', 'is no time zone; write an IANA name such as America/New_York'],
    ['new york', 'is no time zone; write America/New_York'],
    ['america/new_york', 'is no time zone; write America/New_York'],
    [
      'UTC-5',
      'is a difference to UTC, and that changes with the season; write an IANA name such as America/New_York',
    ],
    [
      'GMT+03:00',
      'is a difference to UTC, and that changes with the season; write an IANA name such as America/New_York',
    ],
  ])('refuses %s with its place and what to write', (zone, advice) => {
    expect(issueWith(zone)).toEqual([`events.csv row 8, column zone: "${zone}" ${advice}`]);
  });

  it('takes UTC and names that zones had before', () => {
    expect(issueWith('UTC')).toEqual([]);
    expect(issueWith('US/Eastern')).toEqual([]);
  });

  it('has its place in the header, and its schema where it is there', () => {
    const elsewhere = twoZoneFiles(['events.csv', 'time,zone,effective', 'zone,time,effective']);
    expect(packageOf(elsewhere).issues.map(printIssue)[0]).toContain(
      'events.csv row 1: "zone" stands in the header where column time is due',
    );
    const files = twoZoneFiles();
    files.set(
      'places.csv',
      files
        .get('places.csv')!
        .replace(/,zone,source/, ',source')
        .replace(/,[^,]*(,own)/g, '$1'),
    );
    expect(packageOf(files).issues.map(printIssue)[0]).toMatch(/resources\.places\.schema\.fields.*--schema/);
  });

  it('stays where it is when tables are brought into their form', () => {
    const files = twoZoneFiles();
    for (const table of ['events', 'places'] as const) {
      const text = files.get(`${table}.csv`)!;
      expect(formatTable(table, text)).toEqual({ text, changes: [] });
    }
  });

  it('counts for rules: a part has to lie in its whole by instants', () => {
    const late: Edit = [
      'events.csv',
      '20:27,,,occurred,gate,raid',
      '15:27,America/New_York,,occurred,gate,raid',
    ];
    expect(packageOf(twoZoneFiles(late)).issues.map(printIssue)).toEqual([]);
    const early: Edit = [
      'events.csv',
      '20:27,,,occurred,gate,raid',
      '20:27,America/New_York,,occurred,gate,raid',
    ];
    expect(packageOf(twoZoneFiles(early)).issues.map(printIssue)[0]).toContain('column part_of');
  });
});
