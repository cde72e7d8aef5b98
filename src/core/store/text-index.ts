import { countUpTo } from '../../base/bisect.ts';
import { searchable } from '../../base/fold-words.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { namesOf } from '../dataset/search-text.ts';
import type { FurtherTexts } from './further-texts.ts';
import { type Synonyms, synonymsOf } from './search-terms.ts';

/** Texts of a list run together, so that a needle is found in all of them in one go. */
export interface JoinedTexts {
  /** Searchable, each ended by a line break, which no needle holds. */
  readonly text: string;
  /** Where the text of each code begins. */
  readonly starts: readonly number[];
}

/** Where words of a search are looked for: in what many rows share, of which there is little, and in each row's own text. */
export interface TextIndex {
  readonly titles: readonly JoinedTexts[];
  readonly actors: readonly JoinedTexts[];
  readonly places: readonly JoinedTexts[];
  readonly synonyms: Synonyms;
  readonly further: FurtherTexts;
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
export function codesWith(pieces: readonly JoinedTexts[], needle: string): number[] {
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

export function textIndex(dataset: Dataset, further: FurtherTexts): TextIndex {
  const { titles, actors, places, synonyms = [] } = dataset;
  return {
    titles: joined(titles),
    actors: joined(actors.map(namesOf)),
    places: joined(places.map(namesOf)),
    synonyms: synonymsOf(synonyms),
    further,
  };
}
