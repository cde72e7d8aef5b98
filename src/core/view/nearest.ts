/** Something with an id that can be offered instead of an unknown one. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
}

/** Shared words count for this much of a perfect likeness, the rest is spelling. */
const WORD_SHARE = 0.6;
/** Less likeness than this is chance. */
const LEAST = 0.3;

/** Edits (insert, delete, replace a character) that turn `a` into `b`: Levenshtein's distance by rows. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = above[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, above[column] + 1, current[column - 1] + 1));
    }
    above = current;
  }
  return above[b.length];
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** How alike a wanted id and a candidate are, 0 to 1. */
function likeness(wanted: string, candidate: Candidate): number {
  const asked = wordsOf(wanted);
  const offered = wordsOf(`${candidate.id} ${candidate.title}`);
  const shared = [...asked].filter((word) => offered.has(word)).length;
  const words = asked.size === 0 ? 0 : shared / asked.size;
  const longest = Math.max(wanted.length, candidate.id.length, 1);
  const spelling = 1 - editDistance(wanted.toLowerCase(), candidate.id) / longest;
  return Math.max(spelling, WORD_SHARE * words + (1 - WORD_SHARE) * spelling);
}

/** Up to `limit` candidates whose ids are spelled like the wanted one or share its words, the most alike first. */
export function nearest<C extends Candidate>(
  wanted: string,
  candidates: readonly C[],
  limit: number,
): readonly C[] {
  return candidates
    .map((candidate) => ({ candidate, score: likeness(wanted.slice(0, 80), candidate) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
