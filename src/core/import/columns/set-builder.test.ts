import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEvents } from '../../dataset/buffer/decode-events.ts';
import { encodeEvents } from '../../dataset/buffer/encode-events.ts';
import { keptDataset } from '../../dataset/kept-set.ts';
import { within } from '../cells/dated.ts';
import type { ImportedEvent } from '../imported-event.ts';
import { setBuilder } from './set-builder.ts';

const day = (number: number) => within(number, number, 'day');

function event(given: Partial<ImportedEvent>): ImportedEvent {
  return {
    id: 'e1',
    file: 'a.csv',
    row: 2,
    title: 'Raid',
    category: 'Battles',
    date: day(0),
    actors: [],
    sources: [],
    ...given,
  };
}

function setOf(events: readonly Partial<ImportedEvent>[]) {
  const builder = setBuilder({ id: 'acled', label: 'ACLED' }, 'a.csv');
  for (const [at, one] of events.entries()) builder.take(event({ id: `e${at}`, row: at + 2, ...one }));
  const made = builder.finish('a.csv');
  return { ...made, info: { ...made.info, name: 'own-a-01234567' } };
}

const records = (events: readonly Partial<ImportedEvent>[]) => {
  const dataset = keptDataset(setOf(events));
  return dataset.columns.id ? Array.from({ length: dataset.total }, (_, row) => dataset.record(row)) : [];
};

describe('events of files as a set', () => {
  it('keep id, date, text, row and figures, in the order of time', () => {
    const [first, second] = records([
      {
        id: 'x/1',
        date: within(10, 20, 'severalDays'),
        summary: 'Two\nlines.',
        killed: { low: 3, best: 1, high: 2 },
      },
      { date: day(3), title: 'Earlier' },
    ]);
    expect(first).toMatchObject({ title: 'Earlier', date: '1970-01-04', locator: 'row 3', place: -1 });
    expect(second).toMatchObject({
      id: 'x/1',
      date: '[1970-01-11..1970-01-21]',
      summary: 'Two\nlines.',
      locator: 'row 2',
      killed: { low: 2, high: 3 },
    });
  });

  it('find an event by its id, and none by another', () => {
    const dataset = keptDataset(setOf([{ id: 'a' }, { id: 'ä' }, { id: 'ab' }]));
    for (const id of ['a', 'ä', 'ab']) expect(dataset.idOf(dataset.rowOf(id))).toBe(id);
    expect(dataset.rowOf('b')).toBe(-1);
    expect(dataset.rowOf('')).toBe(-1);
  });

  it('have a role only where the file gives one, and each actor once in it', () => {
    const [one] = records([
      {
        actors: [{ name: 'A', role: 'perpetrator', attribution: 'alleged' }, { name: 'B' }, { name: 'B' }],
        associated: ['C'],
      },
    ]);
    expect(one.roles.map(({ actor, role, attribution }) => [actor, role, attribution])).toEqual([
      ['a', 'perpetrator', 'alleged'],
      ['b', 'subject', 'unknown'],
      ['c', 'subject', 'unknown'],
    ]);
  });

  it('a place reaches over the points of its events, and lies in its country', () => {
    const { places } = setOf([
      { place: 'Taji', country: 'Iraq', point: { lat: 33, lon: 44 }, radius: 1000 },
      { place: 'Taji', country: 'Iraq', point: { lat: 34, lon: 44 } },
      { place: 'Erbil', country: 'Iraq', point: { lat: 36.19, lon: 44.01 }, radius: 5000 },
    ]);
    expect(places.map(({ id, kind, within: whole }) => [id, kind, whole])).toEqual([
      ['iraq', 'country', undefined],
      ['taji', 'area', 'iraq'],
      ['erbil', 'site', 'iraq'],
    ]);
    expect(places[1]).toMatchObject({ lat: 33.5, lon: 44 });
    expect(places[1].radius_m).toBeGreaterThan(55_000);
    expect(places[2].radius_m).toBe(5000);
  });

  it('the most frequent categories have signs of their own, the rest one, which has them all', () => {
    const events = Array.from({ length: 40 }, (_, at) => ({ category: `Kind ${at % 20}` }));
    const { categories } = setOf([...events, { category: 'Kind 19' }]);
    expect(categories).toHaveLength(12);
    expect(categories[0].title).toBe('Kind 19');
    expect(new Set(categories.map(({ symbol }) => symbol)).size).toBe(12);
    expect(categories[11].title).toBe('Other');
  });

  it('names beyond those that can be filtered by stand in the text of their event', () => {
    const events = Array.from({ length: 2001 }, (_, at) => ({
      sources: [{ title: `Report ${at}` }],
      summary: 'Text.',
    }));
    const { sources, events: coded } = setOf(events);
    expect(sources).toHaveLength(2000);
    const dataset = keptDataset(setOf(events));
    expect(dataset.record(coded.columns.length - 1).summary).toBe('Text.\nReport 2000');
  });

  it('names in other letters have ids of their own', () => {
    const { actors } = setOf([{ actors: [{ name: 'كتائب' }, { name: 'الحشد' }, { name: 'كتائب' }] }]);
    expect(actors.map(({ id, name }) => [id, name])).toEqual([
      ['actor', 'كتائب'],
      ['actor-2', 'الحشد'],
    ]);
  });

  it('events without a date are listed for the report', () => {
    const builder = setBuilder({ id: 'acled', label: 'ACLED' }, 'a.csv');
    builder.take(event({ date: undefined, title: 'Raid\n', place: 'Taji' }));
    builder.take(event({ id: 'e2', row: 3 }));
    expect(builder.undated).toEqual([{ id: 'e1', file: 'a.csv', row: 2, title: 'Raid', place: 'Taji' }]);
    expect(builder.finish('a.csv').events.columns.length).toBe(1);
  });

  it('have their days in the zone that was said', () => {
    const startIn = (timeZone?: string) => {
      const builder = setBuilder({ id: 'acled', label: 'ACLED' }, 'a.csv', { timeZone });
      builder.take(event({ date: day(10) }));
      const { info, events } = builder.finish('a.csv');
      return [info.timeZone, events.columns.startEarliest[0] / 3_600_000];
    };
    expect(startIn()).toEqual(['UTC', 240]);
    expect(startIn('Asia/Baghdad')).toEqual(['Asia/Baghdad', 237]);
  });

  it('are the same after they were stored', () => {
    const set = setOf([
      { title: 'Überfall', summary: 'Text', actors: [{ name: 'A' }] },
      { title: 'Plain', date: day(9) },
    ]);
    const read = decodeEvents(encodeEvents(set.events));
    if (!read.ok) throw new Error(read.reason);
    const [before, after] = [keptDataset(set), keptDataset({ ...set, events: read.value })];
    for (const row of [0, 1]) expect(after.record(row)).toEqual(before.record(row));
  });

  it('whatever a file says, they can be stored and read again', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('', '__proto__', 'constructor', '=1+1', '<b>', '\u202e'),
    );
    const people = fc.option(fc.constantFrom(0, 3, 2 ** 31, 2 ** 53, 0.5), { nil: undefined });
    const any = fc.record({
      title: text,
      summary: text,
      category: text,
      place: text,
      country: text,
      actors: fc.array(fc.record({ name: text }), { maxLength: 3 }),
      associated: fc.array(text, { maxLength: 2 }),
      date: fc
        .integer({ min: -98_000_000, max: 98_000_000 })
        .map((first) => within(first, first + 9, 'severalDays')),
      point: fc.option(
        fc.record({
          lat: fc.double({ min: -90, max: 90, noNaN: true }),
          lon: fc.double({ min: -180, max: 180, noNaN: true }),
        }),
        { nil: undefined },
      ),
      killed: fc.record({ low: people, best: people, high: people }),
      sources: fc.array(
        fc.record({ title: text, url: fc.constantFrom(undefined, 'https://[', 'https://a.example/x') }),
        {
          maxLength: 2,
        },
      ),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (events) => {
        const set = setOf(events);
        const read = decodeEvents(encodeEvents(set.events));
        if (!read.ok) throw new Error(read.reason);
        const dataset = keptDataset({ ...set, events: read.value });
        for (let row = 0; row < dataset.total; row++) {
          const record = dataset.record(row);
          expect(dataset.rowOf(record.id)).toBe(row);
          expect(dataset.categories[record.category]).toBeDefined();
          expect(dataset.sources[record.source]).toBeDefined();
        }
        expect(dataset.total).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });
});
