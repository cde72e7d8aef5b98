import { documentDay } from '../../app/layout/document-day.ts';
import { spanOfEvents } from '../../app/still/pictured.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { length, type Span } from '../../core/time/span.ts';
import { AXIS_HEIGHT } from '../../panels/timeline/draw/draw-axis.ts';
import { titleHeight } from '../../panels/timeline/scene/lane-titles.ts';
import { drawStillTimeline, stillTimeline } from '../../panels/timeline/still/still-timeline.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import type { TimePart } from './draw-still.ts';
import { STILL_SIZE } from './picture-size.ts';

/** How the lanes of a still are filled: so many lines at most, each and what goes round them so high, px. */
const LANE = { lines: 4, line: 24, around: 10 } as const;
/** Share of a span that is shown beyond each of its ends: signs and titles reach out of it. */
const BEYOND = 0.06;

/** How high the timeline of some events is, px; known before anything is placed, since documents say it. */
export async function timeHeight(query: EventQuery, filter: Filter): Promise<number> {
  const lanes = await query.lanes(filter, 'category');
  const heights = lanes.map(({ count }) =>
    count === 0 ? 0 : Math.max(titleHeight(2), Math.min(count, LANE.lines) * LANE.line + LANE.around),
  );
  return heights.reduce((sum, height) => sum + height, AXIS_HEIGHT);
}

function widened(span: Span): Span {
  const beyond = length(span) * BEYOND;
  return { from: span.from - beyond, to: span.to + beyond };
}

/** The timeline of the events of a filter from the first to the last, by category. */
export async function timeOfEvents(
  catalogue: Catalogue,
  query: EventQuery,
  filter: Filter,
  items: readonly EventItem[],
  measure: Measure,
): Promise<TimePart> {
  const { width } = STILL_SIZE.strip;
  const height = await timeHeight(query, filter);
  const still = await stillTimeline({
    catalogue,
    query,
    filter,
    lanes: 'category',
    hasEmptyLanes: false,
    span: widened(spanOfEvents(catalogue, items) ?? catalogue.firstSpan),
    selected: undefined,
    documentDay: documentDay(catalogue),
    known: documentDay(catalogue)?.to,
    width,
    least: height - AXIS_HEIGHT,
    most: height - AXIS_HEIGHT,
    measure,
  });
  return {
    width,
    height: still.height,
    draw(pen, theme) {
      pen.shape((outline) => outline.rect(0, 0, width, still.height), { fill: theme.paper });
      drawStillTimeline(pen, still, theme);
    },
  };
}
