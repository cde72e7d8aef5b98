import type { ChangedRow } from '../../core/dataset/versions/changed-rows.ts';
import { markOf } from '../../core/dataset/versions/release.ts';
import type { ClaimRow } from '../../core/model/tables.ts';

/**
 * The changed rows that say something of an event: its own, those with its id in their key, and claims that are or were about it.
 * `claims` are those of the data as they are. Corrections are what `changes` says of the change, not the change.
 */
export function rowsOfEvent(
  rows: readonly ChangedRow[],
  id: string,
  claims: readonly ClaimRow[],
): readonly ChangedRow[] {
  const own = new Set(claims.filter(({ event }) => event === id).map((claim) => claim.id));
  const mark = markOf(id);
  return rows.filter(({ table, key, before }) => {
    // Reasons stand beside; words in other languages are in the total alone.
    if (table === 'changes' || table === 'texts') return false;
    if (table === 'claims' && (own.has(key) || before.get('event') === mark)) return true;
    return key.split(' ').includes(id);
  });
}
