import { expect, test } from 'vitest';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { imported } from '../import/imported.fixture.ts';
import { mercator } from '../space/mercator.ts';
import { EXPORT_FORMATS } from './exporter.ts';
import { EXPORTERS } from './exporters.ts';
import { beyondOf, takenEvents } from './taken-event.ts';

const set = shippedSet('baghdad-2020-11-17');
const records = Array.from({ length: set.total }, (_, row) => set.record(row));
const taken = takenEvents(set);

test('the formats are offered in the order of their list', () => {
  expect(EXPORTERS.map(({ id }) => id)).toEqual(EXPORT_FORMATS);
});

test('every event keeps its date, point, place, actors and figures', () => {
  for (const record of records) {
    const event = taken(record);
    expect(event.date?.edtf.replace(/T\d\d:\d\d$/, '')).toBe(record.date);
    expect(event.place).toBe(set.places[record.place]?.name);
    expect(event.actors).toHaveLength(record.roles.length);
    expect(event.killed?.low).toBe(record.figures.killed?.low);
    if (Number.isNaN(record.x)) expect(event.point).toBeUndefined();
    else expect(mercator(event.point!).x).toBeCloseTo(record.x, 6);
  }
});

test('the point is that of the place as its table has it, and the country that in which it lies', () => {
  const record = records.find(({ x }) => !Number.isNaN(x))!;
  const { lat, lon } = set.places[record.place];
  expect(taken(record).point).toEqual({ lat, lon });
  expect(taken(record).country).toBe('Iraq');
});

test('what has not happened says so, and is counted with claims and links', () => {
  const threat = records.find(({ status }) => status === 'threatened')!;
  expect(taken(threat).summary).toMatch(/\nStatus: threatened\.$/);
  expect(beyondOf(threat)).toContain('status');
  const claimed = records.find(({ sayings, links }) => sayings.length > 0 && links.length > 0)!;
  expect(beyondOf(claimed)).toEqual(expect.arrayContaining(['claims', 'links']));
});

test.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
  '%s of a published set opens again with all events that it was not said to leave out',
  async (_, { write, loses, extension }) => {
    const selection = {
      title: set.info.title,
      events: records.map(taken),
      timeZone: set.info.timeZone,
      source: 'Baghdad under rocket fire, incident timeline, data version 01234567.',
      licence: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: set.info.licence.url },
      link: 'https://example.org/?lanes=none',
    };
    const leftOut = loses(selection).find(({ kind }) => kind === 'left-out')?.events ?? 0;
    const files = { [`x${extension}`]: await write(selection) };
    const { events } = await imported(files, { dayOrder: 'month-first' });
    expect(events).toHaveLength(set.total - leftOut);
  },
);
