import type { CategoryRow } from '../../core/model/tables.ts';
import type { EventPage, Lane, TimeHistogram } from '../../core/store/query.ts';
import type { Motion } from './motion.ts';
import { type PackedEvent, type PackInput, packLane } from './pack-lane.ts';
import type { TimeScale } from './scale.ts';

const LINE_HEIGHTS = [24, 20, 18] as const;
const LANE_PADDING = 6;
const LANE_TITLE = 18;
const COUNTS_HEIGHT = 64;

/** What a lane has for the frame: its events, or (when they are too many to tell apart) counts per pixel column. */
export interface LaneContent {
  readonly lane: Lane;
  readonly page: EventPage;
}

export interface SceneInput extends PackInput {
  readonly contents: readonly LaneContent[];
  /** Asked only when a lane has more than can be told apart. */
  histogram(): TimeHistogram | undefined;
  readonly categories: readonly CategoryRow[];
  /** Height that the lanes should fill, px. */
  readonly height: number;
  /** Whether lane titles stand above the lane's lines, for want of a gutter. */
  readonly titlesAbove: boolean;
  title(lane: Lane): string;
  /** Height that a lane needs for its title in the gutter, px. */
  titleHeight(title: string): number;
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
  readonly title: string;
  /** Set where lanes are categories. */
  readonly category: CategoryRow | undefined;
  readonly top: number;
  readonly height: number;
  readonly events: readonly PlacedEvent[];
  /** Counts per pixel column, where the events are too many to tell apart. */
  readonly counts: Uint32Array | undefined;
}

export interface Scene {
  readonly scale: TimeScale;
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  readonly lineHeight: number;
}

/** Places every lane and event of the frame: time to pixels, titles where there is room, lines without overlap. */
export function sceneOf(input: SceneInput): Scene {
  const packed = input.contents.map(({ lane, page }) => {
    const events = page.total > page.items.length ? undefined : packLane(page.items, input);
    const lines = events?.reduce((most, { at }) => Math.max(most, at + 1), 1) ?? 0;
    return { lane, events, lines };
  });
  const extra = LANE_PADDING * 2 + (input.titlesAbove ? LANE_TITLE : 0);
  const lines = packed.reduce((sum, lane) => sum + lane.lines, 0);
  const countLanes = packed.filter(({ events }) => !events).length;
  const histogram = countLanes > 0 ? input.histogram() : undefined;
  const fixed = packed.length * extra;
  const fitting = LINE_HEIGHTS.find((h) => fixed + lines * h + countLanes * COUNTS_HEIGHT <= input.height);
  const lineHeight = fitting ?? LINE_HEIGHTS[LINE_HEIGHTS.length - 1];
  const room = (input.height - fixed - lines * lineHeight) / Math.max(1, countLanes);
  const countsHeight = Math.max(COUNTS_HEIGHT, Math.floor(room));
  const { motion } = input;
  let top = 0;
  const lanes = packed.map(({ lane, events, lines: own }, index): PlacedLane => {
    const { key } = lane;
    const title = input.title(lane);
    const filled = extra + (events ? own * lineHeight : countsHeight);
    const height = Math.max(filled, input.titleHeight(title));
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
      title,
      category: input.categories.find((c) => c.id === key),
      top: shownTop,
      height: motion.ease(`height ${key}`, height),
      events: placed,
      counts: events ? undefined : histogram?.lanes[index],
    };
  });
  return { scale: input.scale, lanes, height: Math.max(top, input.height), lineHeight };
}
