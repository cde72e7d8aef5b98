import { expect, test } from 'vitest';
import { columnBuilder } from '../dataset/column-builder.ts';
import { ROLES } from '../model/vocabulary.ts';
import { zoneOf } from '../time/zone.ts';
import { imported, table } from './imported.fixture.ts';
import { valuesOf } from './values-of.ts';

test('imported events become columns one by one', async () => {
  const { events } = await imported({
    x: table(
      'id,date,lat,lon,place,actors,target,killed_low,killed_high,title',
      'b,2020-11-17,33.3,44.4,Baghdad,A,B,3,1,Second',
      'a,2020-11,,,Baghdad,A,,,,First',
      'c,,,,Basra,,,0.5,0.5,Third',
    ),
  });
  const builder = columnBuilder();
  for (const event of events) builder.push(valuesOf(event, builder, zoneOf('UTC')));
  const { columns, dictionaries, order } = builder.finish();
  expect([...order]).toEqual([2, 1, 0]);
  expect(Array.from(columns.title, (code) => dictionaries.titles[code])).toEqual([
    'Third',
    'First',
    'Second',
  ]);
  expect(columns.startEarliest[0]).toBe(Number.NEGATIVE_INFINITY);
  expect(columns.startEarliest[2]).toBe(Date.UTC(2020, 10, 17));
  expect(columns.endLatest[1]).toBe(Date.UTC(2020, 11, 1));
  expect([columns.killedLow[2], columns.killedHigh[2]]).toEqual([1, 3]);
  expect([columns.killedLow[0], columns.killedHigh[0]]).toEqual([0, 1]);
  expect(columns.x[2]).toBeCloseTo((44.4 + 180) / 360, 6);
  const parts = Array.from(columns.actorCodes.slice(columns.actorOffsets[2], columns.actorOffsets[3]));
  expect(parts.map((code) => dictionaries.actors[code])).toEqual(['A', 'B']);
  expect(Array.from(columns.roleCodes.slice(columns.actorOffsets[2]), (code) => ROLES[code])).toEqual([
    'subject',
    'target',
  ]);
});
