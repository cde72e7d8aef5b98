import { describe, expect, it } from 'vitest';
import { synonymsOf, termsOf } from './search-terms.ts';

const NONE = synonymsOf([]);
const SYNONYMS = synonymsOf([
  ['truce', 'cease-fire', 'هدنة'],
  ['bomb', 'device'],
  ['IED', 'roadside bomb'],
]);
const BOMB = [' bomb', ' device'];
const IED = [' ied ', ' roadside bomb'];
const TRUCE = [' truce', ' cease fire', ' هدنه'];

describe('F10: a search', () => {
  it('asks for each of its words, short ones as a whole', () => {
    expect(termsOf('  UN Embassy ', NONE)).toEqual([[' un '], [' embassy']]);
    expect(termsOf(' – ', NONE)).toEqual([]);
  });

  it('asks once for a word that is written again and again', () => {
    expect(termsOf('rocket '.repeat(140), NONE)).toEqual([[' rocket']]);
    expect(termsOf('Truce embassy cease-fire Embassy', SYNONYMS)).toEqual([TRUCE, [' embassy']]);
  });

  it('asks for words with a hyphen between them as a phrase', () => {
    expect(termsOf('al-Kadhimi K-1', NONE)).toEqual([[' al kadhimi'], [' k 1 ']]);
  });

  it('asks for an Arabic word with its article and without', () => {
    expect(termsOf('السفارة', NONE)).toEqual([[' السفاره', ' سفاره']]);
  });

  it.each([
    ['Truce', [TRUCE]],
    ['cease fire', [TRUCE]],
    ['الهدنة', [TRUCE]],
    ['bomb', [BOMB]],
    ['roadside bomb', [IED]],
    ['roadside  bomb bomb', [IED, BOMB]],
    ['bomb roadside', [BOMB, [' roadside']]],
    ['roadside', [[' roadside']]],
    ['anti-bomb', [[' anti bomb']]],
  ])('with “%s” asks for the longest phrases that have synonyms, each with its group', (typed, terms) =>
    expect(termsOf(typed, SYNONYMS)).toEqual(terms),
  );
});
