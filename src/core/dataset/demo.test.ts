import { describe, expect, it } from 'vitest';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import { demoEvents } from './demo/demo-events.ts';
import { demoDataset } from './demo.ts';
import { FLAG } from './event-columns.ts';
import { subtree } from './tree.ts';
import { whenAt } from './when-at.ts';

const N = 20_000;
const set = demoDataset(N);
const { columns } = set;
const rows = Array.from({ length: N }, (_, row) => row);

describe('a made set', () => {
  it('is the same for the same seed and another for another', () => {
    expect(demoEvents(500, 7)).toEqual(demoEvents(500, 7));
    expect(demoEvents(500, 7).columns.startEarliest).not.toEqual(demoEvents(500, 8).columns.startEarliest);
  });

  it.each([0, -1, 1.5, 5_000_001, Number.NaN])('refuses to have %d incidents', (n) => {
    expect(() => demoEvents(n)).toThrow(`a made set of ${n} incidents cannot be made; ask for 1 to 5000000`);
  });

  it('has one incident when asked for one', () => {
    expect(demoDataset(1).record(0).id).toBe('demo-0000001');
  });

  it('is sorted by start, then end, then id', () => {
    for (let row = 1; row < N; row++) {
      const [a, b] = [columns.startEarliest[row - 1], columns.startEarliest[row]];
      expect(a < b || (a === b && columns.endLatest[row - 1] <= columns.endLatest[row])).toBe(true);
      expect(set.idOf(row - 1) < set.idOf(row)).toBe(true);
    }
  });

  it('finds rows by their ids, and none for other ids', () => {
    for (const row of [0, 1, N - 1]) expect(set.rowOf(set.idOf(row))).toBe(row);
    for (const id of ['demo-0000000', 'demo-0020001', 'demo-1', 'demo-00000010', 'volley']) {
      expect(set.rowOf(id)).toBe(-1);
    }
  });

  it('writes dates that read back as the same time', () => {
    for (const row of rows) {
      const { date, time } = set.item(row);
      expect(whenOfCells(date, time, set.zone), `${date} ${time}`).toEqual(whenAt(columns, row));
    }
  });

  it('lies between October 2019 and November 2020 in Baghdad', () => {
    const until = set.zone.toInstant(Date.UTC(2020, 11, 1));
    expect(columns.startEarliest[0]).toBeGreaterThanOrEqual(set.zone.toInstant(Date.UTC(2019, 9, 1)));
    for (const row of rows) {
      if (columns.endLatest[row] !== Infinity) expect(columns.endLatest[row]).toBeLessThanOrEqual(until);
      if (Number.isNaN(columns.x[row])) continue;
      expect(Math.abs(columns.x[row] * 360 - 180 - 44.37)).toBeLessThan(0.4);
    }
  });

  it('has every category, status and precision, lasting and open ones, with and without a point', () => {
    expect(new Set(columns.category).size).toBe(4);
    expect(new Set(columns.status).size).toBe(5);
    expect(new Set(rows.map((row) => whenAt(columns, row).precision))).toEqual(
      new Set(['minute', 'hour', 'day', 'month']),
    );
    const flags = columns.flags.reduce((all, each) => all | each, 0);
    expect(flags).toBe(FLAG.lasting | FLAG.openEnd | FLAG.exactPlace);
    const placed = columns.x.filter((x) => !Number.isNaN(x)).length;
    expect(placed / N).toBeCloseTo(0.94, 1);
  });

  it('has sixty actors in a tree, of very unequal share, one to three in each incident', () => {
    expect(set.actors.length).toBe(60);
    expect(new Set(set.actors.map(({ id }) => id)).size).toBe(60);
    expect(set.actorTree.roots.length).toBe(6);
    expect(set.actorTree.roots.flatMap((root) => subtree(set.actorTree, root)).length).toBe(60);
    const shares = set.actors.map(
      (_, code) => columns.actorCodes.filter((actor) => actor === code).length / N,
    );
    expect(Math.max(...shares)).toBeGreaterThan(20 * Math.min(...shares));
    for (const row of rows) {
      const codes = columns.actorCodes.subarray(columns.actorOffsets[row], columns.actorOffsets[row + 1]);
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.length).toBe(new Set(codes).size);
    }
  });

  it('has sixty-eight places with ids of their own, neighbourhoods within districts', () => {
    expect(new Set(set.places.map(({ id }) => id)).size).toBe(68);
    expect(set.placeTree.roots).toEqual([0]);
    expect(set.placeTree.children[0].length).toBe(9);
  });

  it('says of itself, its sources and its records that it is made', () => {
    expect(set.info.title).toBe('Made set of 20,000 incidents');
    const record = set.record(5);
    expect(record.summary).toContain('Nothing of this happened');
    expect(record.sayings).toEqual([]);
    expect(set.sources.every(({ publisher }) => publisher === 'made by a seeded generator')).toBe(true);
    expect(record.roles.every(({ attribution }) => attribution === 'unknown')).toBe(true);
  });
});
