import type { EventItem } from '../../core/dataset/dataset.ts';
import type { CategoryRow } from '../../core/model/tables.ts';
import type { EventPage, Lane, TimeHistogram } from '../../core/store/query.ts';
import { type LabelChoice, labelChoices } from './label.ts';
import type { Motion } from './motion.ts';
import { pack } from './pack.ts';
import type { TimeScale } from './scale.ts';
import { type Shape, shapeOf } from './shape.ts';

const LINE_HEIGHTS = [24, 20, 18] as const;
const MOST_LINES = 30;
const LANE_PADDING = 6;
const LANE_TITLE = 18;
const COUNTS_HEIGHT = 64;

/** What a lane has for the frame: its events, or (when they are too many to tell apart) counts per pixel column. */
export interface LaneContent {
  readonly lane: Lane;
  readonly page: EventPage;
}

export interface SceneInput {
  readonly contents: readonly LaneContent[];
  /** Asked only when a lane has more than can be told apart. */
  histogram(): TimeHistogram | undefined;
  readonly scale: TimeScale;
  readonly categories: readonly CategoryRow[];
  /** Height that the lanes should fill, px. */
  readonly height: number;
  /** Whether lane titles stand above the lane's lines, for want of a gutter. */
  readonly titlesAbove: boolean;
  /** The last instant (ms) that the sources speak of. */
  readonly known: number;
  title(lane: Lane): string;
  /** Height that a lane needs for its title in the gutter, px. */
  titleHeight(title: string): number;
  label(item: EventItem): string;
  measure(text: string): number;
  readonly motion: Motion;
}

export interface PlacedEvent {
  readonly item: EventItem;
  readonly category: CategoryRow;
  readonly shape: Shape;
  readonly text: string;
  readonly label: LabelChoice;
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

type Packed = {
  readonly content: LaneContent;
  readonly shapes: readonly Shape[];
  readonly texts: readonly string[];
  readonly choices: readonly (readonly LabelChoice[])[];
  readonly spots: ReturnType<typeof pack>;
  readonly lines: number;
};

function packLane(content: LaneContent, input: SceneInput): Packed {
  const { items, total } = content.page;
  const none = { content, shapes: [], texts: [], choices: [], spots: undefined, lines: 0 };
  if (total > items.length) return none;
  const { scale } = input;
  const shapes = items.map((item) => shapeOf(item.when, item.status, scale, input.known));
  const texts = items.map((item) => input.label(item));
  const choices = shapes.map((shape, i) =>
    labelChoices(shape, input.measure(texts[i]), scale.left + 4, scale.right - 4),
  );
  const spots = pack(choices, MOST_LINES / 2, MOST_LINES);
  if (!spots) return none;
  return {
    content,
    shapes,
    texts,
    choices,
    spots,
    lines: spots.reduce((most, s) => Math.max(most, s.line + 1), 1),
  };
}

/** Places every lane and event of the frame: time to pixels, titles where there is room, lines without overlap. */
export function sceneOf(input: SceneInput): Scene {
  const packed = input.contents.map((content) => packLane(content, input));
  const extra = LANE_PADDING * 2 + (input.titlesAbove ? LANE_TITLE : 0);
  const lines = packed.reduce((sum, lane) => sum + lane.lines, 0);
  const countLanes = packed.filter((lane) => !lane.spots).length;
  const histogram = countLanes > 0 ? input.histogram() : undefined;
  const fixed = packed.length * extra;
  const fitting = LINE_HEIGHTS.find((h) => fixed + lines * h + countLanes * COUNTS_HEIGHT <= input.height);
  const lineHeight = fitting ?? LINE_HEIGHTS[LINE_HEIGHTS.length - 1];
  const room = (input.height - fixed - lines * lineHeight) / Math.max(1, countLanes);
  const countsHeight = Math.max(COUNTS_HEIGHT, Math.floor(room));
  const { motion } = input;
  let top = 0;
  const lanes = packed.map((lane, index): PlacedLane => {
    const { content, spots } = lane;
    const key = content.lane.key;
    const title = input.title(content.lane);
    const filled = extra + (spots ? lane.lines * lineHeight : countsHeight);
    const height = Math.max(filled, input.titleHeight(title));
    const shownTop = motion.ease(`lane ${key}`, top);
    const first = top + extra - LANE_PADDING;
    const events = (spots ?? []).map((spot, i): PlacedEvent => {
      const item = content.page.items[i];
      const restY = first + (spot.line + 0.5) * lineHeight;
      return {
        item,
        category: input.categories[item.category],
        shape: lane.shapes[i],
        text: lane.texts[i],
        label: lane.choices[i][spot.choice],
        y: motion.ease(`${key} ${item.row}`, restY),
        restY,
      };
    });
    top += height;
    return {
      lane: content.lane,
      title,
      category: input.categories.find((c) => c.id === key),
      top: shownTop,
      height: motion.ease(`height ${key}`, height),
      events,
      counts: spots ? undefined : histogram?.lanes[index],
    };
  });
  return { scale: input.scale, lanes, height: Math.max(top, input.height), lineHeight };
}
