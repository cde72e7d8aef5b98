import { countUpTo } from '../../base/bisect.ts';
import { addAll, addBit, type Bitset, hasBit } from '../../base/bitset.ts';
import { fold } from '../../base/fold.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ANY_ROLE } from './clauses/actor.ts';
import type { Indexes } from './indexes.ts';
import { rowsOfActors } from './participations.ts';
import { rowsWithCodes } from './rows-with-codes.ts';

/** Texts of a list run together, so that a word is found in all of them in one go. */
interface JoinedTexts {
  /** Folded, each ended by a line break, which no word holds. */
  readonly text: string;
  /** Where the text of each code begins. */
  readonly starts: readonly number[];
}

/** The words of a data set that many rows share: looked through first, as there are few of them. */
export interface TextIndex {
  readonly titles: readonly JoinedTexts[];
  readonly actors: readonly JoinedTexts[];
  readonly places: readonly JoinedTexts[];
}

/** Texts in one piece; more would near the longest string that engines allow. */
const PIECE = 1 << 14;

function joined(texts: readonly string[]): readonly JoinedTexts[] {
  return Array.from({ length: Math.ceil(texts.length / PIECE) }, (_, piece) => {
    const lines = texts
      .slice(piece * PIECE, (piece + 1) * PIECE)
      .map((text) => `${fold(text).replaceAll('\n', ' ')}\n`);
    let start = 0;
    const starts = lines.map((line) => {
      start += line.length;
      return start - line.length;
    });
    return { text: lines.join(''), starts };
  });
}

/** The codes of the texts in which the word occurs. */
function codesWith(pieces: readonly JoinedTexts[], word: string): number[] {
  return pieces.flatMap(({ text, starts }, piece) => {
    const codes: number[] = [];
    for (
      let at = text.indexOf(word);
      at >= 0;
      at = text.indexOf(word, starts[codes.at(-1)! + 1] ?? text.length)
    ) {
      codes.push(countUpTo(starts, at) - 1);
    }
    return codes.map((code) => piece * PIECE + code);
  });
}

export function textIndex({ titles, actors, places }: Dataset): TextIndex {
  return {
    titles: joined(titles),
    actors: joined(actors.map(({ name, aliases = '' }) => `${name} ${aliases}`)),
    places: joined(places.map(({ name }) => name)),
  };
}

function allowing(codes: readonly number[], values: number): Uint8Array {
  const allowed = new Uint8Array(values);
  for (const code of codes) allowed[code] = 1;
  return allowed;
}

/** The rows with the folded word in their title, actors, place or further text. */
export function rowsWithWord(indexes: Indexes, word: string): Bitset {
  const { dataset } = indexes;
  const { columns } = dataset;
  const { titles, actors, places } = indexes.texts();
  const rows = rowsWithCodes(columns.title, allowing(codesWith(titles, word), dataset.titles.length));
  const inPlaces = codesWith(places, word);
  if (inPlaces.length > 0) addAll(rows, rowsWithCodes(columns.place, allowing(inPlaces, 2 ** 16)));
  const inActors = codesWith(actors, word);
  if (inActors.length > 0) {
    addAll(rows, rowsOfActors(indexes.participations(), inActors, ANY_ROLE));
  }
  for (let row = 0; row < columns.length; row++) {
    if (!hasBit(rows, row) && dataset.searchText(row).includes(word)) addBit(rows, row);
  }
  return rows;
}
