import { nice, ticks } from 'd3';
import type { Count } from '../../../core/perspective/count.ts';
import { formatCount } from '../../../i18n/ranges.ts';
import type { CountedAccount, Spread } from './spreads-of.ts';

/** Widths in px that hold on the narrowest pane: of the plot, and of the room round a label. */
export interface Room {
  readonly plot: number;
  readonly round: number;
}
const BESIDE_NAMES: Room = { plot: 210, round: 8 };
/** Width of a character, in px. */
const CHARACTER = 7;

/** One count on the plot; places and widths in percent of the plot, from its start. */
export interface Mark {
  readonly count: Count;
  readonly text: string;
  /** Said before, and replaced since. */
  readonly superseded: boolean;
  readonly from: number;
  readonly to: number;
  /** Where its words stand, or undefined where others take the room. */
  readonly label?: { readonly from: number; readonly width: number };
}

export interface Line {
  readonly from: number;
  readonly to: number;
}

export interface PlotRow {
  readonly speaker: string;
  /** From whom he has the figure. */
  readonly from?: string;
  readonly marks: readonly Mark[];
  /** Joins several marks, which belong together. */
  readonly line?: Line;
}

export interface Plot {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly rows: readonly PlotRow[];
}

/** About so many divisions. */
const STEPS = 4;

export type Unlabelled = Omit<Mark, 'label'>;

function labelOf({ text, from, to }: Unlabelled, { plot, round }: Room) {
  const width = Math.min(100, ((text.length * CHARACTER + round) / plot) * 100);
  return { from: Math.max(0, Math.min(100 - width, (from + to) / 2 - width / 2)), width };
}

/** Words for as many marks as there is room for, the latest first. `marks` are in the order in which they were said. */
export function labelled(marks: readonly Unlabelled[], room: Room): readonly Mark[] {
  const taken: { from: number; width: number }[] = [];
  return marks
    .toReversed()
    .map((mark): Mark => {
      const label = labelOf(mark, room);
      const isFree = taken.every(
        (other) => label.from >= other.from + other.width || label.from + label.width <= other.from,
      );
      if (!isFree) return mark;
      taken.push(label);
      return { ...mark, label };
    })
    .toReversed();
}

/** The round number at which a scale from nought ends that holds all accounts. */
function endOf(accounts: readonly CountedAccount[]): number {
  const counts = accounts.flatMap(({ now, before }) => [...before, ...now]);
  const most = Math.max(1, ...counts.map(({ high, open }) => (open ? high * 1.25 : high)));
  return nice(0, most, STEPS)[1];
}

/** The counts of each account on that scale, what was said before first. */
export function marksOf(accounts: readonly CountedAccount[]): readonly (readonly Unlabelled[])[] {
  const end = endOf(accounts);
  const markOf = (count: Count, superseded: boolean): Unlabelled => ({
    count,
    text: formatCount(count),
    superseded,
    from: (count.low / end) * 100,
    to: (count.high / end) * 100,
  });
  return accounts.map(({ now, before }) => [
    ...before.map((count) => markOf(count, true)),
    ...now.map((count) => markOf(count, false)),
  ]);
}

/** From the first to the last of several marks. */
export function lineOver(marks: readonly Unlabelled[]): Line | undefined {
  if (marks.length < 2) return undefined;
  const ends = marks.flatMap(({ from, to }) => [from, to]);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** Where the accounts of a figure stand on a common scale from nought to a round number that holds them all. */
export function plotOf({ accounts }: Pick<Spread, 'accounts'>): Plot {
  const end = endOf(accounts);
  const marks = marksOf(accounts);
  return {
    ticks: ticks(0, end, STEPS)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: (value / end) * 100 })),
    rows: accounts.map(({ speaker, from }, at) => ({
      speaker,
      from,
      marks: labelled(marks[at], BESIDE_NAMES),
      line: lineOver(marks[at]),
    })),
  };
}
