import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../model/tables.ts';
import { zoneOf } from '../time/zone.ts';
import { madeClaim, madeEvent, madeRecord, madeSource } from './made-record.fixture.ts';
import { sayingsOf } from './sayings.ts';
import { versionsOf } from './versions.ts';

function versions(...claims: readonly ClaimRow[]) {
  const events = [madeEvent({ id: 'volley' })];
  const { tables } = madeRecord({ events, claims, sources: [madeSource({ id: 'paper' })] });
  const { all } = sayingsOf(tables, zoneOf('Asia/Baghdad'));
  const ids = (sayings: typeof all) => sayings.map(({ claim }) => claim.id);
  return versionsOf(all, 'quantity').map(({ speaker, now, before }) => [speaker, ids(before), ids(now)]);
}

function count(id: string, speaker: string, said: string, rest: Partial<ClaimRow> = {}): ClaimRow {
  return madeClaim({ id, speaker, said, field: 'quantity', value: '7', ...rest });
}

describe('versions', () => {
  it('K17: the latest of each speaker counts, in the order in which they came to it', () => {
    expect(
      versions(
        count('four', 'military', '2020-11-17'),
        count('seven', 'military', '2020-11-19'),
        count('five', 'military', '2020-11-18'),
        count('six', 'police', '2020-11-18'),
      ),
    ).toEqual([
      ['police', [], ['six']],
      ['military', ['four', 'five'], ['seven']],
    ]);
  });

  it('K17: of several whose order nobody tells all count, of one after another the later', () => {
    expect(versions(count('a', 'military', '2020-11-17'), count('b', 'military', '2020-11-17'))).toEqual([
      ['military', [], ['a', 'b']],
    ]);
    expect(
      versions(count('a', 'military', '2020-11-17', { after: 'b' }), count('b', 'military', '2020-11-17')),
    ).toEqual([['military', ['b'], ['a']]]);
  });

  it('K18: who denies or declines gives no value and takes none back, nor does a claim on another field', () => {
    expect(
      versions(
        count('four', 'military', '2020-11-17'),
        count('not-four', 'military', '2020-11-18', { verb: 'denies' }),
        count('no-word', 'embassy', '2020-11-18', { verb: 'declines' }),
        count('as-such', 'police', '2020-11-18', { field: undefined, value: undefined }),
        count('dead', 'police', '2020-11-18', { field: 'killed' }),
      ),
    ).toEqual([['military', [], ['four']]]);
  });
});
