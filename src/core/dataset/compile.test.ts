import { describe, expect, it } from 'vitest';
import { ROLES } from '../model/vocabulary.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { compile } from './compile.ts';
import { FLAG, NOT_GIVEN } from './event-columns.ts';
import { packageOf } from './package-of.ts';
import { type Edit, smallFiles } from './small-package.fixture.ts';
import { subtree } from './tree.ts';

function told(perspective: Perspective, ...edits: readonly Edit[]) {
  const { package: read } = packageOf(smallFiles(...edits));
  if (!read) throw new Error('the small package has issues; see package-of.test.ts');
  return compile(read, perspective);
}

const compiled = (...edits: readonly Edit[]) => told({}, ...edits);

const dataset = compiled();
const { columns } = dataset;
const local = (text: string) => Date.parse(`${text}+03:00`);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('compile', () => {
  it('sorts events by earliest start, then latest end, then id', () => {
    const order = Array.from({ length: columns.length }, (_, row) => dataset.idOf(row));
    expect(order).toEqual(['patrol', 'campaign', 'pact', 'raid', 'blast']);
    expect(order.map((id) => dataset.rowOf(id))).toEqual([0, 1, 2, 3, 4]);
    expect(dataset.rowOf('nothing')).toBe(-1);
    const again = compiled(['events.csv', '2020-11-17,20:27', '2020-11-17,20:00..24:00']);
    expect([again.idOf(3), again.idOf(4)]).toEqual(['blast', 'raid']);
  });

  it('keeps instants of the zone, open ends and what is not exact', () => {
    const raid = dataset.rowOf('raid');
    expect(columns.startEarliest[raid]).toBe(local('2020-11-17T20:00'));
    expect(columns.endLatest[raid]).toBe(local('2020-11-18T00:00'));
    const patrol = dataset.rowOf('patrol');
    expect(columns.endLatest[patrol]).toBe(Number.POSITIVE_INFINITY);
    expect(columns.flags[patrol]).toBe(FLAG.lasting | FLAG.openEnd);
    expect(columns.flags[dataset.rowOf('pact')]).toBe(FLAG.approximate);
  });

  it('writes places in Web Mercator, and no point for an event without a place', () => {
    const raid = dataset.rowOf('raid');
    expect(columns.x[raid]).toBeCloseTo((44.4 + 180) / 360, 6);
    expect(columns.y[raid]).toBeCloseTo(0.401804, 6);
    expect(columns.radius[raid]).toBe(15_000);
    const pact = dataset.rowOf('pact');
    expect([columns.x[pact], columns.y[pact], columns.radius[pact]]).toEqual([Number.NaN, Number.NaN, 0]);
    expect(columns.place[pact]).toBe(dataset.places.length);
    expect(dataset.item(pact).place).toBe(-1);
  });

  it('gives an event at a place without coordinates none of the places around it', () => {
    const { columns: without, rowOf } = compiled(['places.csv', 'quarter,,33.31,44.39,150', 'quarter,,,,']);
    expect(without.x[rowOf('blast')]).toBeNaN();
    expect(without.place[rowOf('blast')]).not.toBe(dataset.places.length);
  });

  it('takes the middle of an area for its point and half the diagonal of its box for its radius', () => {
    const { columns: inQuarter, rowOf } = compiled(
      ['events.csv', 'gate,raid', 'quarter,raid'],
      ['places.csv', 'gate,The Gate,site,quarter,,33.31,44.39,150,,own estimate\n', ''],
    );
    expect(inQuarter.x[rowOf('blast')]).toBeCloseTo((44.39 + 180) / 360, 6);
    expect(inQuarter.radius[rowOf('blast')]).toBeCloseTo(1449, 0);
  });

  it('calls a place exact when it is a site within 250 m', () => {
    const exact = (...edits: Edit[]) => {
      const { columns: some, rowOf } = compiled(...edits);
      return (some.flags[rowOf('blast')] & FLAG.exactPlace) !== 0;
    };
    expect(exact()).toBe(true);
    expect(exact(['places.csv', ',150,', ',250,'])).toBe(true);
    expect(exact(['places.csv', ',150,', ',251,'])).toBe(false);
    expect(exact(['places.csv', ',site,', ',area,'])).toBe(false);
  });

  it('lists the actors of each row with their roles', () => {
    const raid = dataset.rowOf('raid');
    const [from, to] = [columns.actorOffsets[raid], columns.actorOffsets[raid + 1]];
    expect(Array.from(columns.actorCodes.subarray(from, to), (code) => dataset.actors[code].id)).toEqual([
      'ministry',
      'unidentified',
    ]);
    expect(Array.from(columns.roleCodes.subarray(from, to), (code) => ROLES[code])).toEqual([
      'target',
      'perpetrator',
    ]);
    expect(columns.actorOffsets[columns.length]).toBe(columns.actorCodes.length);
  });

  it('keeps counts apart from counts that are not given', () => {
    const [raid, pact] = [dataset.rowOf('raid'), dataset.rowOf('pact')];
    expect([columns.killedLow[raid], columns.woundedHigh[raid]]).toEqual([1, 6]);
    expect([columns.killedLow[pact], columns.woundedHigh[pact]]).toEqual([NOT_GIVEN, NOT_GIVEN]);
  });

  it('orders categories, and makes trees of actors and places', () => {
    expect(ids(dataset.categories)).toEqual(['attacks', 'diplomacy']);
    const code = (list: readonly { readonly id: string }[], id: string) =>
      list.findIndex((row) => row.id === id);
    const below = subtree(dataset.actorTree, code(dataset.actors, 'state'));
    expect(below.map((actor) => dataset.actors[actor].id)).toEqual(['state', 'ministry']);
    const inside = subtree(dataset.placeTree, code(dataset.places, 'land'));
    expect(inside.map((place) => dataset.places[place].id)).toEqual(['land', 'town', 'quarter', 'gate']);
  });

  it('gives each row its item, with the date as written and when it takes effect', () => {
    const pact = dataset.item(dataset.rowOf('pact'));
    expect(pact).toMatchObject({ id: 'pact', title: 'Pact is announced', date: '2020-10~', locator: '4 G1' });
    expect(pact.effective?.startEarliest).toBe(local('2021-01-01T00:00'));
    expect(dataset.item(dataset.rowOf('raid'))).toMatchObject({ time: '20:00..24:00', status: 'occurred' });
  });

  it('gives records with roles, links both ways, whole, parts and corrections', () => {
    const raid = dataset.record(dataset.rowOf('raid'));
    expect(raid.figures.killed).toMatchObject({ low: 1, high: 1 });
    expect(raid.figures.wounded).toMatchObject({ low: 6, high: 6 });
    expect(raid.roles).toHaveLength(2);
    expect(raid.partOf?.id).toBe('campaign');
    expect(ids(raid.parts)).toEqual(['blast']);
    expect(raid.changes).toHaveLength(1);
    const pact = dataset.record(dataset.rowOf('pact'));
    expect(pact.links.map(({ link, outgoing, other }) => [link.type, outgoing, other.id])).toEqual([
      ['responds-to', true, 'campaign'],
      ['breaks', false, 'raid'],
    ]);
    expect(pact.effectiveText).toBe('2021-01');
  });

  it('gives the claims in the order in which they were said', () => {
    expect(dataset.record(dataset.rowOf('raid')).sayings.map(({ claim }) => claim.id)).toEqual([
      'raid-ministry-1',
      'raid-band-1',
      'raid-ministry-2',
    ]);
  });

  it('finds summary, claims and translations in the search text, folded', () => {
    const text = dataset.searchText(dataset.rowOf('raid'));
    expect(text).toContain('a raid hits the town');
    expect(text).toContain('names the السفاره');
    expect(text).toContain('الوزاره');
    expect(dataset.searchText(dataset.rowOf('patrol'))).not.toContain('الوزاره');
  });
});
