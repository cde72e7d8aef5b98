import type { ClaimRow } from '../../core/model/tables.ts';
import type { Saying } from '../../core/perspective/sayings.ts';

/** A claim for tests, made in the turn that its number gives: "military reports quantity=4". */
export function madeSaying(turn: number, text: string, more: Partial<Saying> = {}): Saying {
  const [speaker, verb, given] = text.split(' ');
  const [field, value] = given?.split('=') ?? [];
  const claim: ClaimRow = {
    id: `${speaker}-${turn}-${field}`,
    event: 'volley',
    field,
    value,
    speaker,
    verb: verb as ClaimRow['verb'],
    source: 'paper',
    locator: '1',
  };
  return { claim, by: turn, depth: 0, basis: 'said', when: undefined, ...more };
}
