import { hasBeginnings, searchable, wordsOf } from '../../base/fold-words.ts';
import { namesOf } from '../../core/dataset/search-text.ts';
import type { FacetValue } from './facet-table.ts';

/** Finds values, by their codes, whose names or other names have words that begin as all that is typed. */
export function valueFinder(values: readonly FacetValue[]): (typed: string) => (code: number) => boolean {
  const names = values.map((value) => searchable(namesOf(value)));
  return (typed) => {
    const words = wordsOf(typed);
    return (code) => hasBeginnings(names[code], words);
  };
}
