import type { Face } from './card-fonts.ts';
import { textRuns } from './text-runs.ts';

/** Letters of one face that run one way, in the order in which resvg draws them. */
export interface Stretch {
  readonly text: string;
  /** Without one, no face has them. */
  readonly face?: Face;
}

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /\p{L}/u;
/** Digits, and what belongs to a number that it stands at. */
const NUMBER = /[\p{N}%$€£+−°]/u;
/** Stands inside of a number. */
const INSIDE = /^[.,:/]$/;
/** Isolates and marks of direction: what they ask for is done here. */
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};

/** Whether letters of a stretch run from the right. */
const isFromRight = (text: string): boolean => FROM_RIGHT.test(text);

type Kind = 'left' | 'right' | 'number' | 'neutral';

function kindOf(letter: string): Kind {
  if (isFromRight(letter)) return 'right';
  if (LETTER.test(letter)) return 'left';
  return NUMBER.test(letter) ? 'number' : 'neutral';
}

interface Part {
  kind: Kind;
  text: string;
}

/** Divides a text by what its letters ask for; numbers behind letters from the left are of them. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let strong: Kind = 'neutral';
  for (const letter of text) {
    let kind = kindOf(letter);
    if (kind === 'number' && strong === 'left') kind = 'left';
    else if (kind === 'left' || kind === 'right') strong = kind;
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += letter;
    else parts.push({ kind, text: letter });
  }
  return parts;
}

/** Whether a part runs from the right in a text that as a whole does so or not; rules N1 and N2 of UAX #9 in short. */
function runsFromRight(parts: readonly Part[], at: number, base: boolean): boolean {
  const { kind, text } = parts[at];
  if (kind !== 'neutral') return kind === 'right';
  const [before, after] = [parts[at - 1]?.kind, parts[at + 1]?.kind];
  if (before === 'number' && after === 'number' && INSIDE.test(text)) return false;
  const asks = (one: Kind | undefined) =>
    one === undefined || (one === 'number' && !base) ? base : one !== 'left';
  return asks(before) === asks(after) ? asks(before) : base;
}

/** What stands round the letters of a run from the right, in parts: resvg, whose texts run from the left, would put it elsewhere. */
function seenFromRight({ text, face }: Stretch): readonly Stretch[] {
  const letters = [...text];
  const first = letters.findIndex(isFromRight);
  const end = letters.findLastIndex(isFromRight) + 1;
  const turned = (part: readonly string[]) => part.toReversed().map((letter) => MIRRORED[letter] ?? letter);
  const parts =
    first < 0
      ? [turned(letters)]
      : [turned(letters.slice(0, first)), letters.slice(first, end), turned(letters.slice(end))];
  return parts.filter((part) => part.length > 0).map((part) => ({ text: part.join(''), face }));
}

/**
 * The letters of a text from left to right as they are seen, divided so that each stretch is of one face and runs one way: resvg 2.6 drops a text in which
 * one of several faces joins letters into one. Texts in texts of another direction are of one level.
 */
export function stretchesOf(
  text: string,
  families: string,
  faces: readonly Face[],
  fromRight: boolean,
): readonly Stretch[] {
  const parts = partsOf(text.replace(CONTROLS, ''));
  const groups: { fromRight: boolean; text: string }[] = [];
  parts.forEach((part, at) => {
    const own = runsFromRight(parts, at, fromRight);
    const last = groups.at(-1);
    if (last?.fromRight === own) last.text += part.text;
    else groups.push({ fromRight: own, text: part.text });
  });
  const placed = groups.map((group): readonly Stretch[] => {
    const runs = textRuns(group.text, families, faces);
    return group.fromRight ? runs.flatMap(seenFromRight).reverse() : runs;
  });
  return (fromRight ? placed.reverse() : placed).flat();
}
