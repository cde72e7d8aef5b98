import { expect, it } from 'vitest';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { changedRows } from '../../core/dataset/versions/changed-rows.ts';
import { releaseOf } from '../../core/dataset/versions/release.ts';
import { rowsOfEvent } from './rows-of-event.ts';

const now = packageOf(smallFiles()).package!;
const { events, claims } = now.tables;
const [claim] = claims;
const other = events.find(({ id }) => id !== claim.event)!;

function since(tables: Partial<typeof now.tables>, id: string) {
  const then = releaseOf({ ...now, tables: { ...now.tables, ...tables } }, '2026-01-01');
  return rowsOfEvent(changedRows(then, releaseOf(now, '')), id, claims).map(({ table, key, change }) => [
    table,
    key,
    change,
  ]);
}

it('an event whose cell was another is told by its row', () => {
  const then = events.map((one) => (one.id === other.id ? { ...one, title: 'Another title' } : one));
  expect(since({ events: then }, other.id)).toEqual([['events', other.id, 'changed']]);
  expect(since({ events: then }, claim.event)).toEqual([]);
});

it('a claim counts for the event that it is about, and for the one that it was about', () => {
  const then = claims.map((one) => (one === claim ? { ...one, event: other.id } : one));
  const moved = [['claims', claim.id, 'changed']];
  expect(since({ claims: then }, claim.event)).toEqual(moved);
  expect(since({ claims: then }, other.id)).toEqual(moved);
});

it('a claim that was withdrawn counts for the event that it was about', () => {
  const then = [...claims, { ...claim, id: 'withdrawn' }];
  expect(since({ claims: then }, claim.event)).toEqual([['claims', 'withdrawn', 'withdrawn']]);
  expect(since({ claims: then }, other.id)).toEqual([]);
});
