import type { CategoryRow } from '../../../core/model/tables.ts';
import type { Lane, TimeHistogram } from '../../../core/store/query.ts';
import type { LaneContent } from '../asked/lane-content.ts';
import type { Motion } from '../moving/eased.ts';
import { arrange, linesOf } from './arrange.ts';
import { countColumns } from './count-columns.ts';
import { type CountScale, countScale } from './count-scale.ts';
import { titleHeight } from './lane-titles.ts';
import type { PackedEvent, PackInput } from './pack-lane.ts';
import type { TimeScale } from './time-scale.ts';

const LANE_PADDING = 5;
const LANE_TITLE = 18;
const COUNTS_HEIGHT = 64;
/** Height of the button under a title that shows what the lane has folded away. */
const FOLD_BUTTON = 16;

export interface SceneInput extends PackInput {
  readonly contents: readonly LaneContent[];
  /** Asked only when a lane has more than can be told apart. */
  histogram(): TimeHistogram | undefined;
  readonly categories: readonly CategoryRow[];
  /** Height that the lanes should fill, px. */
  readonly height: number;
  /** Heights that a line may have, px, the most comfortable first. */
  readonly lineHeights: readonly number[];
  /** Keys of the lanes of which the reader wants all lines. */
  readonly unfolded: ReadonlySet<string>;
  /** Whether lane titles stand above the lane's lines, for want of a gutter. */
  readonly titlesAbove: boolean;
  title(lane: Lane): string;
  /** A lane's title in the lines on which it is written. */
  titleLines(title: string): readonly string[];
  readonly motion: Motion;
}

export interface PlacedEvent extends PackedEvent {
  readonly category: CategoryRow;
  /** Middle of its line, px from the top of the first lane, on its way there and at rest. */
  readonly y: number;
  readonly restY: number;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly title: { readonly text: string; readonly lines: readonly string[] };
  /** Set where lanes are categories. */
  readonly category: CategoryRow | undefined;
  readonly top: number;
  readonly height: number;
  readonly events: readonly PlacedEvent[];
  /** Counts per pixel column, where the events are too many to tell apart. */
  readonly counts: Uint32Array | undefined;
  /** How many events in view are folded away for want of room, and whether the lane can be folded at all. */
  readonly more: number;
  readonly canFold: boolean;
}

export interface Scene {
  readonly scale: TimeScale;
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  readonly lineHeight: number;
  readonly titlesAbove: boolean;
  /** Of the lanes that show counts. */
  readonly countScale: CountScale | undefined;
}

/** Places every lane and event of the frame: time to pixels, titles where there is room, lines without overlap. */
export function sceneOf(input: SceneInput): Scene {
  const { motion, contents } = input;
  const extra = LANE_PADDING * 2 + (input.titlesAbove ? LANE_TITLE : 0);
  const titles = contents.map(({ lane }) => {
    const text = input.title(lane);
    return { text, lines: input.titleLines(text) };
  });
  const titleHeights = titles.map(({ lines }) => (input.titlesAbove ? 0 : titleHeight(lines.length)));
  const room = { extra, countsHeight: COUNTS_HEIGHT, titleHeights };
  const { lanes: packed, lineHeight } = arrange({ ...input, ...room });
  const countLanes = packed.filter(({ events }) => !events).length;
  const histogram = countLanes > 0 ? input.histogram() : undefined;
  const lines = packed.reduce((sum, lane) => sum + linesOf(lane), 0);
  const left = (input.height - packed.length * extra - lines * lineHeight) / Math.max(1, countLanes);
  const countsHeight = Math.max(COUNTS_HEIGHT, Math.floor(left));
  let top = 0;
  const lanes = packed.map((own, index): PlacedLane => {
    const { events, more, canFold } = own;
    const { lane } = contents[index];
    const { key } = lane;
    const filled = extra + (events ? linesOf(own) * lineHeight : countsHeight);
    const button = canFold && !input.titlesAbove ? FOLD_BUTTON : 0;
    const height = Math.max(filled, titleHeights[index] + button);
    const shownTop = motion.ease(`lane ${key}`, top);
    const first = top + extra - LANE_PADDING;
    const placed = (events ?? []).map((event): PlacedEvent => {
      const restY = first + (event.at + 0.5) * lineHeight;
      const category = input.categories[event.item.category];
      return { ...event, category, y: motion.ease(`${key} ${event.item.id}`, restY), restY };
    });
    top += height;
    return {
      lane,
      title: titles[index],
      category: input.categories.find((c) => c.id === key),
      top: shownTop,
      height: motion.ease(`height ${key}`, height),
      events: placed,
      counts: events || !histogram ? undefined : countColumns(histogram, index, input.scale),
      more,
      canFold,
    };
  });
  return {
    scale: input.scale,
    lanes,
    height: Math.max(top, input.height),
    lineHeight,
    titlesAbove: input.titlesAbove,
    countScale: countScale(lanes, histogram?.isEstimate),
  };
}

/** How many lanes begin below `bottom` (px from the top of the first lane), or show no line above it. */
export function lanesBelow({ lanes, lineHeight }: Scene, bottom: number): number {
  return lanes.filter(({ top, height }) => top + Math.min(height, lineHeight) > bottom + 1).length;
}
