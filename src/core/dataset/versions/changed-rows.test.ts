import { describe, expect, it } from 'vitest';
import { TABLE_SCHEMAS } from '../../model/schema.ts';
import { packageOf } from '../package-of.ts';
import { smallFiles } from '../small-package.fixture.ts';
import { changedRows } from './changed-rows.ts';
import { type Versioned, versionOf } from './content.ts';
import { markOf, releaseOf } from './release.ts';

const small: Versioned = packageOf(smallFiles()).package!;

/** The package with the rows of a table as `change` makes them. */
function changedBy<T extends keyof Versioned['tables']>(
  table: T,
  change: (rows: Versioned['tables'][T]) => Versioned['tables'][T],
): Versioned {
  return { ...small, tables: { ...small.tables, [table]: change(small.tables[table]) } };
}

const since = (now: Versioned) => changedRows(releaseOf(small, '2026-11-26'), releaseOf(now, '2026-11-27'));

describe('the rows that changed', () => {
  it('are none where nothing did, in whatever order the rows stand', () => {
    const turned = changedBy('events', (rows) => [...rows].reverse());
    expect(since(turned)).toEqual([]);
    expect(versionOf(turned)).toBe(versionOf(small));
    expect(versionOf(small)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('are found for every single cell of every table, and give another version each', () => {
    const versions = new Set([versionOf(small)]);
    let cells = 0;
    for (const [table, { fields, primaryKey }] of Object.entries(TABLE_SCHEMAS)) {
      const name = table as keyof Versioned['tables'];
      small.tables[name].forEach((row, at) => {
        for (const { name: column } of fields) {
          if (primaryKey.includes(column)) continue;
          const now = changedBy(
            name,
            (rows) => rows.with(at, { ...row, [column]: 'other' } as never) as never,
          );
          const parts = name === 'texts' ? [...primaryKey, 'lang'] : primaryKey;
          const key = parts.map((part) => (row as never)[part]).join(' ');
          expect(since(now)).toMatchObject([{ table, key, change: 'changed', columns: [column] }]);
          versions.add(versionOf(now));
          cells++;
        }
      });
    }
    expect(cells).toBeGreaterThan(200);
    expect(versions.size).toBe(cells + 1);
  });

  it('name what was added and withdrawn, and tell whose it was', () => {
    const without = changedBy('claims', (rows) => rows.slice(1));
    const [withdrawn, ...others] = since(without);
    expect(others).toEqual([]);
    expect(withdrawn).toMatchObject({ table: 'claims', key: 'raid-band-1', change: 'withdrawn' });
    expect(withdrawn.before.get('event')).toBe(markOf('raid'));
    const back = changedRows(releaseOf(without, '2026-11-26'), releaseOf(small, '2026-11-27'));
    expect(back).toMatchObject([{ table: 'claims', key: 'raid-band-1', change: 'added' }]);
    expect(back[0].columns).toEqual(withdrawn.columns);
  });

  it('name roles and links by their whole key', () => {
    const now = changedBy('roles', (rows) => rows.with(0, { ...rows[0], attribution: 'alleged' }));
    expect(since(now)).toMatchObject([
      { table: 'roles', key: 'blast unidentified perpetrator', columns: ['attribution'] },
    ]);
  });

  it('are those of outlines too', () => {
    const [area, ...areas] = small.areas;
    const moved = { ...area, polygons: [] };
    expect(since({ ...small, areas: [moved, ...areas] })).toMatchObject([
      { table: 'areas', key: area.id, columns: ['outline'] },
    ]);
  });
});
