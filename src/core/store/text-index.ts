import { countUpTo } from '../../base/bisect.ts';
import { addAll, addBit, type Bitset, hasBit } from '../../base/bitset.ts';
import { searchable } from '../../base/fold-words.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { namesOf } from '../dataset/search-text.ts';
import type { Indexes } from './indexes.ts';
import { rowsOfActors } from './participations.ts';
import { rowsWithCodes } from './rows-with-codes.ts';
import { type Synonyms, synonymsOf, type Term } from './search-terms.ts';
import { ANY_PART } from './wanted-parts.ts';

/** Texts of a list run together, so that a needle is found in all of them in one go. */
interface JoinedTexts {
  /** Searchable, each ended by a line break, which no needle holds. */
  readonly text: string;
  /** Where the text of each code begins. */
  readonly starts: readonly number[];
}

/** The words of a data set that many rows share: looked through first, as there are few of them. */
export interface TextIndex {
  readonly titles: readonly JoinedTexts[];
  readonly actors: readonly JoinedTexts[];
  readonly places: readonly JoinedTexts[];
  readonly synonyms: Synonyms;
}

/** Texts in one piece; more would near the longest string that engines allow. */
const PIECE = 1 << 14;

function joined(texts: readonly string[]): readonly JoinedTexts[] {
  return Array.from({ length: Math.ceil(texts.length / PIECE) }, (_, piece) => {
    const ended = texts.slice(piece * PIECE, (piece + 1) * PIECE).map((text) => `${searchable(text)}\n`);
    let start = 0;
    const starts = ended.map((text) => {
      start += text.length;
      return start - text.length;
    });
    return { text: ended.join(''), starts };
  });
}

/** The codes of the texts with the needle in them. */
function codesWith(pieces: readonly JoinedTexts[], needle: string): number[] {
  return pieces.flatMap(({ text, starts }, piece) => {
    const codes: number[] = [];
    for (
      let at = text.indexOf(needle);
      at >= 0;
      at = text.indexOf(needle, starts[codes.at(-1)! + 1] ?? text.length)
    ) {
      codes.push(countUpTo(starts, at) - 1);
    }
    return codes.map((code) => piece * PIECE + code);
  });
}

export function textIndex({ titles, actors, places, synonyms = [] }: Dataset): TextIndex {
  return {
    titles: joined(titles),
    actors: joined(actors.map(namesOf)),
    places: joined(places.map(namesOf)),
    synonyms: synonymsOf(synonyms),
  };
}

function allowing(codes: readonly number[], values: number): Uint8Array {
  const allowed = new Uint8Array(values);
  for (const code of codes) allowed[code] = 1;
  return allowed;
}

/** The rows with one of the term's needles in their title, actors, place or further text. */
export function rowsWithTerm(indexes: Indexes, term: Term): Bitset {
  const { dataset } = indexes;
  const { columns } = dataset;
  const { titles, actors, places } = indexes.texts();
  const codesIn = (texts: readonly JoinedTexts[]) => term.flatMap((needle) => codesWith(texts, needle));
  const rows = rowsWithCodes(columns.title, allowing(codesIn(titles), dataset.titles.length));
  const inPlaces = codesIn(places);
  if (inPlaces.length > 0) addAll(rows, rowsWithCodes(columns.place, allowing(inPlaces, 2 ** 16)));
  const inActors = [...new Set(codesIn(actors))];
  if (inActors.length > 0) {
    addAll(rows, rowsOfActors(indexes.participations(), inActors, ANY_PART));
  }
  for (let row = 0; row < columns.length; row++) {
    if (hasBit(rows, row)) continue;
    const text = dataset.searchText(row);
    if (text !== '' && term.some((needle) => text.includes(needle))) addBit(rows, row);
  }
  return rows;
}
