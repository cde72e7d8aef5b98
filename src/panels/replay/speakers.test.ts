import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../../core/model/tables.ts';
import { madeActor, madeClaim } from '../../core/perspective/made-record.fixture.ts';
import { speakersOf } from './speakers.ts';

const actors = [madeActor('military', 'state'), madeActor('state'), madeActor('band'), madeActor('wire')];
const speakers = (...claims: readonly ClaimRow[]) =>
  speakersOf({ actors, claims }).map(({ id, events }) => `${id} ${events}`);
const counts = (id: string, speaker: string, event: string) =>
  madeClaim({ id, speaker, event, field: 'quantity', value: '1' });

describe('speakers', () => {
  it('come with the number of events of which they give something, most first, then by name', () => {
    expect(
      speakers(
        counts('1', 'wire', 'a'),
        counts('2', 'band', 'a'),
        counts('3', 'wire', 'b'),
        counts('4', 'wire', 'b'),
      ),
    ).toEqual(['wire 2', 'band 1']);
  });

  it('speak through their members, who stand for themselves as well', () => {
    expect(speakers(counts('1', 'military', 'a'), counts('2', 'state', 'b'))).toEqual([
      'state 2',
      'military 1',
    ]);
  });

  it('are not those who give no figure, role or cell', () => {
    expect(
      speakers(
        madeClaim({ id: '1', speaker: 'wire' }),
        madeClaim({ id: '2', speaker: 'band', verb: 'declines', field: 'quantity' }),
        madeClaim({ id: '3', speaker: 'state', verb: 'denies', field: 'quantity', value: '3' }),
        madeClaim({ id: '4', speaker: 'military', field: 'title', value: 'A raid' }),
      ),
    ).toEqual([]);
  });

  it('are also those who name somebody for a part, or deny that he played it', () => {
    const part = { field: 'perpetrator', value: 'band' };
    expect(
      speakers(
        madeClaim({ id: '1', speaker: 'wire', verb: 'attributes', ...part }),
        madeClaim({ id: '2', speaker: 'band', verb: 'denies', ...part }),
      ),
    ).toEqual(['band 1', 'wire 1']);
  });
});
