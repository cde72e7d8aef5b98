import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../core/model/tables.ts';
import { sourceGroups } from './source-groups.ts';

const SOURCES: readonly SourceRow[] = [
  { id: 'a', title: 'Late report', publisher: 'Agency; on Paper', published: '2020-02' },
  { id: 'b', title: 'Undated report', publisher: 'Agency' },
  { id: 'c', title: 'Early report', publisher: 'Agency', published: '2020-01', author: 'Zoë Writer' },
  { id: 'd', title: 'Statement', publisher: 'Ministry', published: '2020-01' },
  { id: 'e', title: 'Leaflet' },
];
const groups = (text: string, borne = (_: string) => 0) =>
  sourceGroups(SOURCES, text, borne).map(({ origin, sources }) => [origin, ...sources.map(({ id }) => id)]);

describe('sources by origin', () => {
  it('stand together whoever carried them, in the order of their publication', () => {
    expect(groups('')).toEqual([
      ['Agency', 'c', 'a', 'b'],
      ['Leaflet', 'e'],
      ['Ministry', 'd'],
    ]);
  });

  it('are ordered by how much rests on them', () => {
    expect(groups('', (id) => (id === 'd' ? 5 : 1)).map(([origin]) => origin)).toEqual([
      'Ministry',
      'Agency',
      'Leaflet',
    ]);
  });

  it('are found by all words of title, author and publisher, accents aside', () => {
    expect(groups('report zoe')).toEqual([['Agency', 'c']]);
    expect(groups('paper')).toEqual([['Agency', 'a']]);
    expect(groups('nothing like it')).toEqual([]);
  });
});
