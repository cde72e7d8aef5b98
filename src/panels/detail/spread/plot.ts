import { nice, ticks } from 'd3';
import type { Count } from '../../../core/account/count.ts';
import { formatCount } from '../../../i18n/ranges.ts';
import type { CountedAccount, Spread } from './spreads.ts';

/** Widths that hold on the narrowest pane, in px: of the plot, of a character, of the room round a label. */
const PLOT = 210;
const CHARACTER = 7;
const ROOM = 8;

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

export interface PlotRow {
  readonly speaker: string;
  readonly marks: readonly Mark[];
  /** From the first to the last of several marks, which belong together. */
  readonly line?: { readonly from: number; readonly to: number };
}

export interface Plot {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly rows: readonly PlotRow[];
}

/** About so many divisions. */
const STEPS = 4;

type Unlabelled = Omit<Mark, 'label'>;

function labelOf({ text, from, to }: Unlabelled): { readonly from: number; readonly width: number } {
  const width = Math.min(100, ((text.length * CHARACTER + ROOM) / PLOT) * 100);
  return { from: Math.max(0, Math.min(100 - width, (from + to) / 2 - width / 2)), width };
}

/** Words for as many marks as there is room for, the latest first. `marks` are in the order in which they were said. */
function labelled(marks: readonly Unlabelled[]): readonly Mark[] {
  const taken: { from: number; width: number }[] = [];
  return marks
    .toReversed()
    .map((mark): Mark => {
      const label = labelOf(mark);
      const isFree = taken.every(
        (other) => label.from >= other.from + other.width || label.from + label.width <= other.from,
      );
      if (!isFree) return mark;
      taken.push(label);
      return { ...mark, label };
    })
    .toReversed();
}

/** Where the accounts of a figure stand on a common scale from nought to a round number that holds them all. */
export function plotOf({ accounts }: Pick<Spread, 'accounts'>): Plot {
  const counts = accounts.flatMap(({ now, before }) => [...before, ...now]);
  const most = Math.max(1, ...counts.map(({ high, open }) => (open ? high * 1.25 : high)));
  const [, end] = nice(0, most, STEPS);
  const scale = (value: number) => (value / end) * 100;

  const markOf = (count: Count, superseded: boolean): Unlabelled => ({
    count,
    text: formatCount(count),
    superseded,
    from: scale(count.low),
    to: scale(count.high),
  });
  const rowOf = ({ speaker, now, before }: CountedAccount): PlotRow => {
    const marks = [
      ...before.map((count) => markOf(count, true)),
      ...now.map((count) => markOf(count, false)),
    ];
    const ends = marks.flatMap(({ from, to }) => [from, to]);
    const line = { from: Math.min(...ends), to: Math.max(...ends) };
    return { speaker, marks: labelled(marks), ...(marks.length > 1 && { line }) };
  };
  return {
    ticks: ticks(0, end, STEPS)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: scale(value) })),
    rows: accounts.map(rowOf),
  };
}
