import type { When } from '../../../core/edtf/when.ts';
import type { LabelChoice } from './event-label.ts';
import { type Shape, SIGN } from './shape.ts';
import type { TimeScale } from './time-scale.ts';

/** Half the width of the tick at the end of the line, px. */
export const TICK = 3;
/** The least of the line that is left to see beside a title that stands on it, px. */
const LEAST = 20;
/** Dates known to less than this many px have one end; wider ones are dashed where nobody knows, px. */
const SHARP = 16;
/** Clear room between a title and the line, px. */
const PAD = 7;

/** The way from an announcement to the date on which it takes effect; px. */
export interface EffectiveLine {
  /** Where it leaves the shape. */
  readonly x0: number;
  /** Up to here it is surely not in effect; from here to the end it may be. */
  readonly sure: number;
  /** The tick: the date itself, or the last day on which it may come. */
  readonly x1: number;
}

/**
 * The line from a shape to an effective date, or undefined where there is no way between them. A date that is a stretch
 * (`[2020-11-17..2021-01-15]`, "by 15 January") leads to its last day; one without an end (`2021-01/..`) to its first.
 */
export function effectiveLine(
  effective: When | undefined,
  shape: Shape,
  scale: TimeScale,
): EffectiveLine | undefined {
  if (!effective) return undefined;
  const first = scale.x(effective.startEarliest);
  const last = scale.x(effective.openEnd ? effective.startEarliest : effective.startLatest);
  const isSharp = last - first <= SHARP;
  const x0 = shape.x1 + 2;
  const x1 = isSharp ? (first + last) / 2 : last;
  if (x1 - TICK <= x0 + 2) return undefined;
  return { x0, sure: isSharp ? x1 : Math.max(x0, first), x1 };
}

/**
 * The ways to put a title to a shape with such a line: on it beside the sign where there is room, or after its tick. A sign
 * that stands on the line has the line begin after it.
 */
export function choicesWithLine(
  choices: readonly LabelChoice[],
  line: EffectiveLine,
  width: number,
  right: number,
): readonly LabelChoice[] {
  const end = Math.min(line.x1, right);
  return choices.flatMap((choice): readonly LabelChoice[] => {
    const { signX } = choice;
    const start = signX !== undefined && signX > line.x0 ? signX + SIGN + 2 : line.x0;
    const beside = start > line.x0 ? { ...choice, lineX: start } : choice;
    if (choice.side !== 'after') return [beside];
    if (end - start >= width + PAD * 2 + LEAST) return [{ ...choice, lineX: choice.textX + width + PAD }];
    const textX = line.x1 + TICK + PAD;
    return textX + width <= right ? [{ ...beside, textX, x1: textX + width }] : [];
  });
}

/** What a title and the line together take from a row, px. */
export function takenWith(choice: LabelChoice, line: EffectiveLine): LabelChoice {
  return { ...choice, x1: Math.max(choice.x1, line.x1 + TICK + SIGN / 2) };
}
