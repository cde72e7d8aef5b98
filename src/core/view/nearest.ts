import { greatestOf } from '../../base/extremes.ts';

/** Something with an id that can be offered instead of an unknown one. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
}

/** Shared words count for this much of a perfect likeness, the rest is spelling. */
const WORD_SHARE = 0.6;
/** Two words this alike are the same word with a slip of the finger. */
const A_SLIP = 0.7;
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

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** 1 for the same text, 0 for nothing in common. */
function spelledAlike(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length, 1);
}

/** How well the best of the words stands for the wanted one; words that differ by more than a slip do not. */
function bestWord(wanted: string, words: readonly string[]): number {
  const best = greatestOf(words.map((word) => spelledAlike(wanted, word)));
  return best >= A_SLIP ? best : 0;
}

/** How alike a wanted id and a candidate are, 0 to 1. */
function likeness(wanted: string, candidate: Candidate): number {
  const asked = wordsOf(wanted);
  const offered = wordsOf(`${candidate.id} ${candidate.title}`);
  const shared = asked.reduce((sum, word) => sum + bestWord(word, offered), 0);
  const words = asked.length === 0 ? 0 : shared / asked.length;
  const spelling = spelledAlike(wanted.toLowerCase(), candidate.id);
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
