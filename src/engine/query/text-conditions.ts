import { countBelow } from '../../base/bisect.ts';
import { termsOf } from '../../core/store/search-terms.ts';
import { ANY_PART } from '../../core/store/wanted-parts.ts';
import type { EngineSet } from '../set/engine-set.ts';
import type { BoundValues } from './bound-values.ts';
import { takesOwnPart } from './part-conditions.ts';

/** Whether a word is common, or where it may be a beginning any that begins so. */
function isCommon({ commonWords }: EngineSet, word: string, isBeginning: boolean): boolean {
  const next = commonWords[countBelow(commonWords, word)];
  return next !== undefined && (isBeginning ? next.startsWith(word) : next === word);
}

/** A needle of base/fold-words stands in title or further text: only rows with its rare words, if it has one, are looked through. */
function withinTexts(set: EngineSet, values: BoundValues, needle: string): string {
  const words = needle.trim().split(' ');
  const rare = words.findIndex((word, at) => !isCommon(set, word, isOpen(words, needle, at)));
  const indexed = rare < 0 ? undefined : values.hasRareWord?.(words[rare], isOpen(words, needle, rare));
  if (indexed !== undefined && words.length === 1) return indexed;
  const looked = `(${values.inTitle([needle])} OR ${values.contains('text', needle)})`;
  return indexed === undefined ? looked : `(${indexed} AND ${looked})`;
}

/** Whether a word of a needle may be the beginning of a longer one. */
function isOpen(words: readonly string[], needle: string, at: number): boolean {
  return at === words.length - 1 && !needle.endsWith(' ');
}

/** F10: each word is found in the title, in the name of an actor or of the place, or in the further text. */
export function textConditions(set: EngineSet, values: BoundValues, q: string): readonly string[] {
  return termsOf(q, set.synonyms).map((needles) => {
    const named = (list: 'actors' | 'places') =>
      [...set.words()[list].keys()].filter((code) =>
        needles.some((needle) => set.words()[list][code].includes(needle)),
      );
    const [actors, places] = [named('actors'), named('places')];
    return `(${[
      ...needles.map((needle) => withinTexts(set, values, needle)),
      ...(places.length > 0 ? [values.among('coalesce(place, -1)', places)] : []),
      ...(actors.length > 0 ? [takesOwnPart(set, values, actors, ANY_PART)] : []),
    ].join(' OR ')})`;
  });
}
