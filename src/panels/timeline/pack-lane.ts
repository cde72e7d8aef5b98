import type { EventItem } from '../../core/dataset/dataset.ts';
import { choicesWithLine, type EffectiveLine, effectiveLine, takenWith } from './effective-line.ts';
import { type LabelChoice, labelChoices } from './label.ts';
import { pack } from './pack.ts';
import type { TimeScale } from './scale.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Up to so many lines all events of a lane have their titles; a crowd takes fewer, and in the end counts. */
const COMFORTABLE = 14;
const MOST_LINES = 24;
/** Events farther out of the plot than this share of its width take no line, so that lanes hold what is near. */
const NEAR = 0.5;
/** Px that titles keep from the ends of the plot. */
const MARGIN = 4;

export interface PackInput {
  readonly scale: TimeScale;
  /** The last instant (ms) that the sources speak of. */
  readonly known: number;
  label(item: EventItem): string;
  measure(text: string): number;
}

/** An event with its pixels along the axis and its line, counted from 0. */
export interface PackedEvent {
  readonly item: EventItem;
  readonly shape: Shape;
  readonly text: string;
  readonly label: LabelChoice;
  /** The way to its effective date. */
  readonly line: EffectiveLine | undefined;
  readonly at: number;
}

/** The events of a lane that are in the plot or near it, on lines; undefined when they are too many to tell apart. */
export function packLane(items: readonly EventItem[], input: PackInput): readonly PackedEvent[] | undefined {
  const { scale } = input;
  const [left, right] = [scale.left + MARGIN, scale.right - MARGIN];
  const reach = (scale.right - scale.left) * NEAR;
  const near = items.flatMap((item) => {
    const shape = shapeOf(item.when, item.status, scale, input.known);
    const line = effectiveLine(item.effective, shape, scale);
    const isNear = shape.x0 < scale.right + reach && (line ?? shape).x1 > scale.left - reach;
    if (!isNear) return [];
    const text = input.label(item);
    const width = input.measure(text);
    const plain = labelChoices(shape, width, left, right);
    const choices = line ? choicesWithLine(plain, line, width, right) : plain;
    return [{ item, shape, line, text, choices }];
  });
  const taken = near.map(({ choices, line }) =>
    line ? choices.map((choice) => takenWith(choice, line)) : choices,
  );
  const spots = pack(taken, COMFORTABLE, MOST_LINES);
  return spots?.map(({ line: at, choice }, i): PackedEvent => {
    const { item, shape, line, text, choices } = near[i];
    return { item, shape, text, label: choices[choice], line, at };
  });
}
