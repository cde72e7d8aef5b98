import { fold } from '../../base/searchable.ts';
import type { Dataset } from '../dataset/dataset.ts';

/** F10 of SPEC.md, word by word. */

type Words = readonly string[];

const BEFORE_ARTICLE = ['', 'و', 'ف', 'ب', 'ك', 'وب', 'وك', 'فب', 'فك'];
const ARTICLES = [...BEFORE_ARTICLE.map((before) => `${before}ال`), 'لل', 'ولل', 'فلل'];
const PREFIXES = ['و', 'ب', 'ل', 'ف', 'ك'];

function wordsIn(text: string): Words {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The word after the first of these that it begins with, if three letters remain, else the word. */
function after(beginnings: Words, word: string): string {
  const gone = beginnings.find(
    (beginning) => word.startsWith(beginning) && word.length - beginning.length >= 3,
  );
  return word.slice(gone?.length ?? 0);
}

const bare = (word: string) => after(ARTICLES, word);

function readingsOf(text: string): readonly Words[] {
  const words = wordsIn(text);
  return [
    words,
    words.map(bare),
    words.map((word) => (bare(word) === word ? after(PREFIXES, word) : bare(word))),
  ];
}

function isRun(typed: Words, reading: Words, from: number): boolean {
  return typed.every((word, i) => {
    const there = reading[from + i] ?? '';
    return there === word || (i === typed.length - 1 && word.length > 3 && there.startsWith(word));
  });
}

function occursIn(readings: readonly Words[], phrase: Words): boolean {
  return readings.some((reading) =>
    [phrase, phrase.map(bare)].some((typed) => reading.some((_, from) => isRun(typed, reading, from))),
  );
}

/** What is asked for, each part with the phrases of which one has to occur. */
function asked(q: string, groups: readonly Words[]): readonly (readonly Words[])[] {
  const pieces = q
    .split(/\s+/)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const parts: (readonly Words[])[] = [];
  const same = (a: Words, b: Words) => a.map(bare).join(' ') === b.map(bare).join(' ');
  while (pieces.length > 0) {
    let size = pieces.length;
    let group: Words | undefined;
    while (size > 0 && !group) {
      const typed = pieces.slice(0, size).flat();
      group = groups.find((terms) => terms.some((term) => same(wordsIn(term), typed)));
      if (!group) size--;
    }
    parts.push(group ? group.map(wordsIn) : [pieces[0]]);
    pieces.splice(0, Math.max(1, size));
  }
  return parts;
}

/** Whether an event with these names (of its title, actors and place) passes a search. */
export function isFound(dataset: Dataset, row: number, names: Words, q: string): boolean {
  const texts = [
    ...names.flatMap((name) => name.split(';')).map(readingsOf),
    ...dataset
      .searchText(row)
      .split('\n')
      .map((line) => [line.trim().split(' ')]),
  ];
  return asked(q, dataset.synonyms ?? []).every((phrases) =>
    phrases.some((phrase) => texts.some((readings) => occursIn(readings, phrase))),
  );
}
