import { type Line, labelled, lineOver, type Mark, marksOf, type Room } from './plot.ts';
import type { Spread } from './spreads-of.ts';

const WHOLE_WIDTH: Room = { plot: 300, round: 5 };

/** All accounts of a figure on one line. */
export interface Strip {
  /** Each count once, those that nobody gives any more first. */
  readonly marks: readonly Mark[];
  /** From what a speaker said before to what he says now. */
  readonly lines: readonly Line[];
}

/** Where all accounts of a figure stand on one line from nought to a round number that holds them all. */
export function stripOf({ accounts }: Pick<Spread, 'accounts'>): Strip {
  const all = marksOf(accounts);
  const now = new Map(all.flat().flatMap((mark) => (mark.superseded ? [] : [[mark.text, mark] as const])));
  const before = new Map(
    all
      .flat()
      .flatMap((mark) => (mark.superseded && !now.has(mark.text) ? [[mark.text, mark] as const] : [])),
  );
  return {
    marks: labelled([...before.values(), ...now.values()], WHOLE_WIDTH),
    lines: all.flatMap((marks) => lineOver(marks) ?? []),
  };
}
