import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventQuery, LaneKey, TimeHistogram } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import { t } from '../../../i18n/t.ts';
import type { Pen } from '../../../ui/pen/pen.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { LaneContent } from '../asked/lane-content.ts';
import { AXIS_HEIGHT, drawAxis } from '../draw/draw-axis.ts';
import { drawPicture } from '../draw/draw-picture.ts';
import { RELATION_LOOKS } from '../draw/relation-looks.ts';
import { eventLabel, laneTitle } from '../event-words.ts';
import { motion } from '../moving/eased.ts';
import { labelFont, TITLE_FONT } from '../scene/fonts.ts';
import { GUTTER, TITLE_ROOM, wrapped } from '../scene/lane-titles.ts';
import { pictureOf, type TimelinePicture } from '../scene/picture.ts';
import { timeScale } from '../scene/time-scale.ts';
import { sceneOf } from '../scene/timeline-scene.ts';

/** Of lanes with more events than this only the counts are shown. */
const MOST_APART = 300;
const LINE_HEIGHTS = [24, 21, 18] as const;
const EVER: Span = { from: -Infinity, to: Infinity };

export interface StillTimelineInput {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly lanes: LaneKey;
  /** Whether lanes without an event of the filter have their room, too. */
  readonly hasEmptyLanes: boolean;
  readonly span: Span;
  readonly selected: EventRecord | undefined;
  readonly documentDay: Span | undefined;
  /** The last instant (ms) that the sources speak of. */
  readonly known: number | undefined;
  readonly width: number;
  /** What the lanes fill at least and at most, px; in between they are as high as their lines. */
  readonly least: number;
  readonly most: number;
  readonly measure: Measure;
}

/** The timeline as it stands, for a picture that nothing moves in; px that run along time, from the axis's own beginning. */
export interface StillTimeline {
  readonly picture: TimelinePicture;
  /** Axis and lanes together, px. */
  readonly height: number;
}

/** The lanes that are shown, and how many events they have in each of so many columns. */
async function lanesOf(
  { query, filter, lanes: by, hasEmptyLanes, span }: StillTimelineInput,
  columns: number,
): Promise<{ readonly contents: readonly LaneContent[]; readonly histogram: TimeHistogram }> {
  const [all, counted] = await Promise.all([
    query.lanes(filter, by),
    query.histogram(filter, by, span, columns),
  ]);
  const shown = [...all.keys()].filter((at) => hasEmptyLanes || all[at].count > 0);
  const contents = shown.map(async (at) => {
    const stretch = all[at].count > MOST_APART ? span : EVER;
    return { lane: all[at], page: await query.laneEvents(filter, by, at, stretch, MOST_APART) };
  });
  const histogram = { ...counted, lanes: shown.map((at) => counted.lanes[at]) };
  return { contents: await Promise.all(contents), histogram };
}

/** Asks for what the timeline of a span shows, and places it. */
export async function stillTimeline(input: StillTimelineInput): Promise<StillTimeline> {
  const { catalogue, span, selected, documentDay, width, measure } = input;
  const { contents, histogram } = await lanesOf(input, Math.round(width - GUTTER));
  const place = (height: number) =>
    sceneOf({
      contents,
      histogram: () => histogram,
      scale: timeScale(span, GUTTER, width),
      categories: catalogue.categories,
      height,
      lineHeights: LINE_HEIGHTS,
      unfolded: new Set(),
      titlesAbove: false,
      known: input.known ?? span.to,
      selected: selected?.id,
      related: new Set(selected?.links.map(({ other }) => other.id)),
      title: laneTitle,
      titleLines: (title) => wrapped(title, TITLE_ROOM, (text) => measure(TITLE_FONT, text)),
      label: eventLabel,
      measure: (text, isStrong) => measure(labelFont(isStrong), text),
      motion: motion(() => 0),
    });
  const whole = place(input.most);
  const last = whole.lanes.at(-1);
  const height = Math.max(input.least, Math.ceil((last?.top ?? 0) + (last?.height ?? 0)));
  const picture = pictureOf(whole, {
    marks: { selected: selected?.id, hovered: undefined, focused: undefined },
    size: { width, height },
    top: 0,
    zone: catalogue.zone,
    documentDay,
    documentLabel: t('timeline.articleDay'),
    links: selected?.links ?? [],
    wanted: undefined,
    relationWord: (type) => t(RELATION_LOOKS[type].word),
    measure,
  });
  return { picture, height: AXIS_HEIGHT + height };
}

/** Draws axis and lanes from the top left; where time runs to the left the pen is a mirrored one. */
export function drawStillTimeline(pen: Pen, { picture }: StillTimeline, theme: Theme): void {
  drawAxis(pen, picture.axis, picture.size.width, theme);
  pen.moved(0, AXIS_HEIGHT, (plot) => drawPicture(plot, picture, theme));
}
