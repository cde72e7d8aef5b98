import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DataPackage } from '../core/model/package.ts';
import { partsAndWholes } from '../core/order/ordering.ts';
import { checkedPackages } from './data-files.ts';

type Compared = 'status' | 'place' | 'whole' | 'actors';

/** What may differ between the report and the wider record, and why. Anything else that differs is a mistake in one of them. */
const MAY_DIFFER: Readonly<Record<string, Partial<Record<Compared, string>>>> = {
  'bachelet-statement-2020-11-17': { actors: 'the wider record cites the UN’s own page' },
  'embassy-ultimatum-2020-10': { actors: 'the report does not say who told whom' },
  'executions-2020': {
    place: 'the report names the country alone',
    actors: 'the report has reports, the wider record those who confirm them',
  },
  'kataeb-hezbollah-bombing-1': {
    actors: 'the report names the United States, later pages the forces and the dead',
  },
  'kataeb-hezbollah-bombing-2': {
    place: 'the report names none',
    actors: 'the report names the United States, later pages the forces and the dead',
  },
  'parliament-vote-2020': {
    place: 'the report names the country alone',
    actors: 'the report does not name the prime minister of that time',
  },
  'pompeo-relays-threat': { actors: 'the report does not say to whom' },
  'soleimani-strike-2020-01': {
    place: 'the report names the city, later pages the airport',
    actors: 'the report leaves the second man unnamed',
  },
  'strategic-dialogue-launch': { actors: 'the report names governments, later pages those who spoke' },
  'troop-cut-2020-11-17': { actors: 'the report names Washington, the wider record who spoke' },
  'troop-cut-2020-11-17-afghanistan': { actors: 'the report names Washington, the wider record who spoke' },
  'troop-cut-2020-11-17-iraq': { actors: 'the report names Washington, the wider record who spoke' },
  'truce-announcement-2020-10': {
    place: 'the report names the country alone',
    actors: 'the report does not name the committee',
  },
  'us-troops-2020-11': { whole: 'the coalition’s mission is no event of the wider record' },
  'volley-2020-11-17': { actors: 'the report names nobody; claims and denials came after it' },
  'volley-2020-11-17-green-zone': { actors: 'the wounded guards were told of later' },
  'volley-2020-11-17-launch': { place: 'the report names the east of the city, later pages the quarter' },
};

let report: DataPackage;
let record: DataPackage;

beforeAll(async () => {
  [report, record] = await checkedPackages(join(import.meta.dirname, '../../data'));
});

function valuesOf({ tables }: DataPackage, id: string): Readonly<Record<Compared, string>> {
  const { status, place = '' } = tables.events.find((event) => event.id === id)!;
  const wholes = partsAndWholes(tables.events, tables.links).filter(([part]) => part === id);
  const actors = tables.roles
    .filter(({ event }) => event === id)
    .map(({ actor, role, attribution }) => `${actor} ${role} ${attribution}`);
  return { status, place, whole: wholes.map(([, whole]) => whole).join(), actors: actors.sort().join() };
}

describe('an event of both data sets', () => {
  it('has the same status, place, whole and actors, but for what is listed with its reason', () => {
    const known = new Set(record.tables.events.map(({ id }) => id));
    const shared = report.tables.events.map(({ id }) => id).filter((id) => known.has(id));
    expect(shared.length).toBeGreaterThan(20);
    const differences = shared.flatMap((id) => {
      const [one, other] = [valuesOf(report, id), valuesOf(record, id)];
      return (Object.keys(one) as Compared[])
        .filter((field) => one[field] !== other[field])
        .map((field) => `${id} ${field}`);
    });
    const allowed = Object.entries(MAY_DIFFER).flatMap(([id, fields]) =>
      Object.keys(fields).map((field) => `${id} ${field}`),
    );
    expect(differences.sort()).toEqual(allowed.sort());
  });

  it('is of the same category, and its shared actors, places and categories are the same', () => {
    const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
      new Map(rows.map((row) => [row.id, row]));
    const other = byId(record.tables.events);
    for (const { id, category } of report.tables.events) {
      if (other.has(id)) expect(`${id} ${other.get(id)!.category}`).toBe(`${id} ${category}`);
    }
    const actors = byId(record.tables.actors);
    for (const actor of report.tables.actors) {
      const twin = actors.get(actor.id);
      if (twin) expect([twin.name, twin.kind, twin.aliases]).toEqual([actor.name, actor.kind, actor.aliases]);
    }
    const places = byId(record.tables.places);
    for (const place of report.tables.places) {
      const twin = places.get(place.id);
      if (twin) expect({ ...twin, source: '' }).toEqual({ ...place, source: '' });
    }
    expect(record.tables.categories).toEqual(report.tables.categories);
  });
});
