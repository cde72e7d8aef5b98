import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { parseEdtf } from '../../core/edtf/edtf.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { length, overlaps, type Span } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatLocal } from '../../i18n/date-format.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { drawLanes } from '../../panels/timeline/draw/draw-lanes.ts';
import { drawMoments } from '../../panels/timeline/draw/draw-moments.ts';
import { motion } from '../../panels/timeline/moving/eased.ts';
import { foldedScale } from '../../panels/timeline/overview/folded-scale.ts';
import { overviewCounts } from '../../panels/timeline/overview/overview-counts.ts';
import { drawOverview } from '../../panels/timeline/overview/overview-draw.ts';
import { type OverviewScene, overviewScene } from '../../panels/timeline/overview/overview-scene.ts';
import { labelFont, OVERVIEW_FONT } from '../../panels/timeline/scene/fonts.ts';
import { pictureOf, type TimelinePicture } from '../../panels/timeline/scene/picture.ts';
import { timeScale } from '../../panels/timeline/scene/time-scale.ts';
import { sceneOf } from '../../panels/timeline/scene/timeline-scene.ts';
import type { Pen } from '../../ui/pen/pen.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import type { Theme } from '../../ui/theme.ts';
import type { StripSize } from './picture-size.ts';

/** Where the line of the event, the axis and its words lie. */
const AT = { event: 35, axis: 65, tick: 4, words: 77 } as const;
const EVENT = { height: 30, line: 20 } as const;
/** What a sign and its ring take beyond the ends of the axis. */
const ROUND = 12;
/** Between words at the axis, and between them and the side. */
const APART = 4;
/** Share of a span that it is widened by at the side to which it is stretched. */
const BEYOND = 0.06;

interface TickWords {
  readonly text: string;
  /** Their middle. */
  readonly x: number;
}

/** When an event was among all others: counts by category above, the event below, on one scale. */
export interface StripScene {
  readonly size: StripSize;
  readonly overview: OverviewScene;
  /** What stands at the ticks of its axis. */
  readonly words: readonly TickWords[];
  readonly moment: TimelinePicture | undefined;
}

/** What the set opens on, as far as it must be stretched for the event to lie in it. */
function spanWith(first: Span, { when }: EventItem): Span {
  const { startEarliest, endLatest } = when;
  if (overlaps(first, startEarliest, endLatest)) return first;
  const [from, to] = [Math.min(first.from, startEarliest), Math.max(first.to, endLatest)];
  const beyond = (to - from) * BEYOND;
  return { from: from < first.from ? from - beyond : from, to: to > first.to ? to + beyond : to };
}

/** The event alone, on one line, with its date beside it. */
function momentOf(
  catalogue: Catalogue,
  item: EventItem,
  span: Span,
  size: StripSize,
  measure: Measure,
): TimelinePicture {
  const { zone, info, categories, extent } = catalogue;
  const date = info.documentDate === undefined ? undefined : parseEdtf(info.documentDate, zone);
  const scene = sceneOf({
    contents: [{ lane: { key: 'all', count: 1 }, page: { total: 1, offset: 0, items: [item] } }],
    histogram: () => undefined,
    scale: timeScale(span, size.edge, size.width - size.edge),
    categories,
    height: EVENT.height,
    lineHeights: [EVENT.line],
    unfolded: new Set(),
    titlesAbove: false,
    known: date?.ok ? date.value.latest : extent.to,
    selected: item.id,
    related: new Set(),
    title: () => '',
    titleLines: () => [''],
    label: () => formatEventDate(item, zone, 'short'),
    measure: (text, isStrong) => measure(labelFont(isStrong), text),
    motion: motion(() => 0),
  });
  return pictureOf(scene, {
    marks: { selected: item.id, hovered: undefined, focused: undefined },
    size,
    top: 0,
    zone,
    documentDay: undefined,
    documentLabel: '',
    links: [],
    wanted: undefined,
    relationWord: () => '',
    measure,
  });
}

/** The first tick with its year, which no row above says here, as far as that has room before the next. */
function withYear({ ticks }: OverviewScene, zone: Zone, measure: Measure): readonly TickWords[] {
  const [first, ...others] = ticks;
  if (!first || (first.unit !== 'month' && first.unit !== 'day')) return ticks;
  const style = first.unit === 'month' ? 'monthShort' : 'dayShort';
  const text = formatLocal(zone.toLocal(first.instant), style);
  const half = measure(OVERVIEW_FONT, text) / 2;
  const x = Math.max(first.x, half + APART);
  const [next] = others;
  if (next && x + half + APART > next.x - measure(OVERVIEW_FONT, next.text) / 2) return ticks;
  return [{ text, x }, ...others];
}

/** Places the strip of a set, with one event marked where one is given. */
export async function stripScene(
  catalogue: Catalogue,
  query: EventQuery,
  item: EventItem | undefined,
  size: StripSize,
  measure: Measure,
): Promise<StripScene> {
  const { zone, categories, firstSpan } = catalogue;
  const span = item ? spanWith(firstSpan, item) : firstSpan;
  const scale = foldedScale(span, [], size.edge, size.width - size.edge);
  const counts = await overviewCounts(query, NO_FILTER, scale);
  const overview = overviewScene({
    scale,
    counts,
    gaps: [],
    words: [],
    categories,
    zone,
    width: size.width,
    measure,
  });
  return {
    size,
    overview,
    words: withYear(overview, zone, measure),
    moment: item && length(span) > 0 ? momentOf(catalogue, item, span, size, measure) : undefined,
  };
}

function drawAxis(
  pen: Pen,
  { size: { width, edge }, overview: { ticks }, words }: StripScene,
  theme: Theme,
): void {
  pen.shape(
    (outline) => {
      outline.moveTo(edge, AT.axis);
      outline.lineTo(width - edge, AT.axis);
      for (const { x } of ticks) {
        outline.moveTo(x, AT.axis);
        outline.lineTo(x, AT.axis + AT.tick);
      }
    },
    { stroke: theme.ink },
  );
  for (const { x, text } of words)
    pen.text(text, x, AT.words, { font: OVERVIEW_FONT, colour: theme.muted, align: 'center' });
}

/** Draws the strip in px of the page; what reaches out of its span is painted over. */
export function drawStrip(pen: Pen, strip: StripScene, theme: Theme): void {
  const { size, overview, moment } = strip;
  drawOverview(pen, { ...overview, ticks: [] }, theme);
  if (moment) {
    drawMoments(pen, { ...moment, size: { ...size, height: AT.axis } }, theme);
    pen.moved(0, AT.event, (line) => drawLanes(line, moment.scene, moment.marks, 0, EVENT.height, theme));
    pen.shape(
      (outline) => {
        const beside = size.edge - ROUND;
        outline.rect(0, 0, beside, size.height);
        outline.rect(size.width - beside, 0, beside, size.height);
      },
      { fill: theme.raised },
    );
  }
  drawAxis(pen, strip, theme);
}
