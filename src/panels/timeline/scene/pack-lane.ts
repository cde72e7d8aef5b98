import type { EventItem } from '../../../core/dataset/event-item.ts';
import { choicesWithLine, type EffectiveLine, effectiveLine, takenWith } from './effective-line.ts';
import { type LabelChoice, labelChoices } from './event-label.ts';
import { type PackItem, pack, packTitled, type Spot } from './pack.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type Folding, families } from './shown-parts.ts';
import type { TimeScale } from './time-scale.ts';

/** Events farther out of the plot than this share of its width take no line, so that lanes hold what is near. */
const NEAR = 0.5;
/** Px that titles keep from the ends of the plot. */
const MARGIN = 4;

export interface PackInput {
  readonly scale: TimeScale;
  /** The last instant (ms) that the sources speak of. */
  readonly known: number;
  /** Id of the selected event, whose title is heavier. */
  readonly selected: string | undefined;
  /** Ids of the events that are related to it. */
  readonly related: ReadonlySet<string>;
  /** The words beside an event; `folded` is how many of its parts are not drawn. */
  label(item: EventItem, folded: number): string;
  measure(text: string, isStrong: boolean): number;
}

/** An event with its pixels along the axis and its line, counted from 0. */
export interface PackedEvent {
  readonly item: EventItem;
  readonly shape: Shape;
  readonly text: string;
  /** Width of the text, px. */
  readonly width: number;
  readonly label: LabelChoice;
  /** The way to its effective date. */
  readonly line: EffectiveLine | undefined;
  readonly at: number;
  /** A part below its whole, unless it is selected. */
  readonly isQuiet: boolean;
}

/** The events of a lane that are in the plot or near it, with their shapes. */
export function nearEvents(items: readonly EventItem[], { scale, known }: PackInput) {
  const reach = (scale.right - scale.left) * NEAR;
  return items.flatMap((item) => {
    const shape = shapeOf(item.when, item.status, scale, known);
    const line = effectiveLine(item.effective, shape, scale);
    const isNear = shape.x0 < scale.right + reach && (line ?? shape).x1 > scale.left - reach;
    return isNear ? [{ item, shape, line }] : [];
  });
}

/** An event of a lane with all that it could look like. */
export interface LaneMember extends PackItem {
  readonly item: EventItem;
  readonly shape: Shape;
  readonly line: EffectiveLine | undefined;
  readonly text: string;
  readonly width: number;
  readonly isQuiet: boolean;
  readonly labels: readonly LabelChoice[];
}

/** The events of a lane, each part after its whole as far as the folding shows parts, with their titles. */
export function membersOf(
  near: ReturnType<typeof nearEvents>,
  folding: Folding,
  input: PackInput,
): readonly LaneMember[] {
  const left = input.scale.left + MARGIN;
  const right = input.scale.right - MARGIN;
  return families(near, folding, input.selected).map(({ event, under, folded }): LaneMember => {
    const { item, shape, line } = event;
    const text = input.label(item, folded);
    const width = input.measure(text, item.id === input.selected);
    const plain = labelChoices(shape, width, left, right);
    const labels = line ? choicesWithLine(plain, line, width, right) : plain;
    const choices = line ? labels.map((label) => takenWith(label, line)) : labels;
    const isQuiet = under >= 0 && item.id !== input.selected;
    return { item, shape, line, text, width, isQuiet, labels, choices, under };
  });
}

/** An event at the line and with the title that were found for it. */
export function packedAt(member: LaneMember, { line: at, choice }: Spot): PackedEvent {
  const { item, shape, line, text, width, isQuiet, labels } = member;
  return { item, shape, text, width, isQuiet, label: labels[choice], line, at };
}

/**
 * Events of a lane on lines; undefined when they need more than `most`. All have their titles as long as that takes no more
 * than `comfortable`.
 */
export function packLane(
  members: readonly LaneMember[],
  comfortable: number,
  most: number,
): readonly PackedEvent[] | undefined {
  return pack(members, comfortable, most)?.map((spot, i) => packedAt(members[i], spot));
}

/** Events of a lane with all their titles on so many lines, or undefined. */
export function packTitledLane(
  members: readonly LaneMember[],
  most: number,
): readonly PackedEvent[] | undefined {
  return packTitled(members, most)?.map((spot, i) => packedAt(members[i], spot));
}
