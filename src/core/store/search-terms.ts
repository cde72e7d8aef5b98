import { greatestOf } from '../../base/extremes.ts';
import { needlesOf, withoutArticle, wordsOf } from '../../base/fold-words.ts';

type Words = readonly string[];

/** What has to be found of one word or phrase of a search: any of these needles of base/fold-words. */
export type Term = readonly string[];

/** Groups of words and phrases that mean the same: the needles of the whole group, by each of them. */
export interface Synonyms {
  readonly terms: ReadonlyMap<string, Term>;
  /** Words in the longest phrase. */
  readonly longest: number;
}

function keyOf(words: Words): string {
  return words.map(withoutArticle).join(' ');
}

export function synonymsOf(groups: readonly (readonly string[])[]): Synonyms {
  const read = groups.map((group) => group.map(wordsOf));
  const terms = read.flatMap((group) => {
    const needles = [...new Set(group.flatMap(needlesOf))];
    return group.map((words) => [keyOf(words), needles] as const);
  });
  return { terms: new Map(terms), longest: Math.max(1, greatestOf(read.flat().map(({ length }) => length))) };
}

/** The words of each piece of a search between spaces; al-Kadhimi has two, which stand one after the other. */
export function piecesOf(q: string): readonly Words[] {
  return q
    .split(/\s+/)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
}

/** The longest phrase at the start that has synonyms, else the first piece alone; `size` is its number of pieces. */
function firstTerm(pieces: readonly Words[], { terms, longest }: Synonyms): { term: Term; size: number } {
  for (let size = Math.min(longest, pieces.length); size > 0; size--) {
    const term = terms.get(keyOf(pieces.slice(0, size).flat()));
    if (term) return { term, size };
  }
  return { term: needlesOf(pieces[0]), size: 1 };
}

/** What a search asks for, from left to right, each once: all of it has to be found. */
export function termsOf(q: string, synonyms: Synonyms): readonly Term[] {
  const asked = new Map<string, Term>();
  for (let pieces = piecesOf(q); pieces.length > 0; ) {
    const { term, size } = firstTerm(pieces, synonyms);
    asked.set(term.join('\n'), term);
    pieces = pieces.slice(size);
  }
  return [...asked.values()];
}
