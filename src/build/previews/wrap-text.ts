import { wrapped } from '../../panels/timeline/scene/lane-titles.ts';
import { directionOf } from '../../ui/pen/text-direction.ts';

type Width = (text: string) => number;

const ELLIPSIS = '…';
/** Share of the width by which lines are made narrower in search of an even picture. */
const STEP = 0.02;

/** The text on as few lines as the width allows, all about as long. */
export function evenLines(text: string, width: number, of: Width): readonly string[] {
  const fewest = wrapped(text, width, of);
  let best = fewest;
  for (let share = 1 - STEP; share > 0; share -= STEP) {
    const next = wrapped(text, width * share, of);
    if (next.length > fewest.length || next.some((line) => of(line) > width * share)) break;
    best = next;
  }
  return best;
}

/** The text, or its beginning with an ellipsis where it is wider. */
export function cut(text: string, width: number, of: Width): string {
  if (of(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && of(letters.join('').trimEnd() + ELLIPSIS) > width) letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}

/** At most so many lines, each within the width: what is too much is cut, and an ellipsis says so. */
export function cutLines(
  lines: readonly string[],
  most: number,
  width: number,
  of: Width,
): readonly string[] {
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return kept.map((line) => cut(line, width, of));
}

/** A line of a text that runs from the right, kept so whatever letters it begins with (U+2067, U+2069). */
export function lineOf(text: string): (line: string) => string {
  return directionOf(text) === 'rtl' ? (line) => `\u2067${line}\u2069` : (line) => line;
}
