import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import { mercator } from '../../../core/space/mercator.ts';
import type { Family } from '../../../core/store/query.ts';
import { flightsOf } from './flights.ts';

function event(row: number, kind: string, lat: number, lon: number, radius: number): EventRecord {
  return {
    row,
    id: `e${row}`,
    kind,
    radius,
    place: -1,
    parts: [],
    ...mercator({ lat, lon }),
  } as unknown as EventRecord;
}

const launch = event(1, 'rocket-launch', 33.335, 44.48, 3000);
const impact = event(2, 'rocket-impact', 33.306, 44.393, 2700);
const somewhere = event(3, 'rocket-impact', 33.34, 44.4, 22_000);
const whole = { ...event(0, 'rocket-attack', 33.34, 44.4, 22_000), parts: [launch, impact, somewhere] };
const records = [whole, ...[launch, impact, somewhere].map((part) => ({ ...part, partOf: whole }))];
const catalogue = {} as Catalogue;
const family = (record: EventRecord): Family => ({
  event: record,
  parts: record.parts as readonly EventRecord[],
  ...(record.partOf && { whole: record.partOf as EventRecord }),
  beside: ((record.partOf as EventRecord | undefined)?.parts ?? []) as readonly EventRecord[],
});
const ends = (row: number) =>
  flightsOf(catalogue, family(records[row])).map(({ from, to }) => [from.row, to.row]);

describe('flights', () => {
  test('lead from the launch to the selected impact', () => {
    expect(ends(2)).toEqual([[1, 2]]);
  });

  test('are shown for the whole and for the launch too', () => {
    expect(ends(0)).toEqual([[1, 2]]);
    expect(ends(1)).toEqual([[1, 2]]);
  });

  test('are left out where the impact lies somewhere round the launch', () => {
    expect(ends(3)).toEqual([]);
  });

  test('are those of the whole also where that is part of a campaign', () => {
    const campaign = { ...whole, row: 4, id: 'e4', parts: [whole] };
    const within = { ...whole, partOf: campaign };
    expect(flightsOf(catalogue, family(within))).toHaveLength(1);
  });

  test('need a launch', () => {
    const alone = event(0, 'speech', 33, 44, 0);
    expect(flightsOf(catalogue, family(alone))).toEqual([]);
  });
});
