import { parseEdtf } from '../../core/edtf/edtf.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { lightTheme } from '../../ui/light-theme.fixture.ts';
import { measureByLetters } from '../../ui/pen/measure.fixture.ts';
import type { Pen } from '../../ui/pen/pen.ts';
import { AXIS_HEIGHT } from './draw/draw-axis.ts';
import { overviewCounts, overviewScale } from './overview/overview-counts.ts';
import { drawOverview } from './overview/overview-draw.ts';
import { inner, shortestGap } from './overview/overview-gaps.ts';
import { OVERVIEW_HEIGHT, overviewScene } from './overview/overview-scene.ts';
import { drawStillTimeline, stillTimeline } from './still/still-timeline.ts';

/** Room beside the overview, px. */
const BESIDE = 24;

export const STILL = { width: 880, lanes: 410, height: OVERVIEW_HEIGHT + AXIS_HEIGHT + 410 } as const;

/** The timeline of the article as it opens, with its leading event selected, to be drawn by any pen. */
export async function stillArticle(): Promise<(pen: Pen) => void> {
  const set = shippedSet('baghdad-2020-11-17');
  const query = memoryQuery(set);
  const { zone, categories, extent } = set;
  const theme = lightTheme();
  const { width } = STILL;
  const date = parseEdtf(set.info.documentDate!, zone);
  if (!date.ok) throw new Error(date.reason);
  const documentDay = { from: date.value.earliest, to: date.value.latest };
  const timeline = await stillTimeline({
    catalogue: set,
    query,
    filter: NO_FILTER,
    lanes: 'category',
    hasEmptyLanes: true,
    span: set.firstSpan,
    selected: (await query.family(set.lead!.id))!.event,
    documentDay,
    known: documentDay.to,
    width,
    least: STILL.lanes,
    most: STILL.lanes,
    measure: measureByLetters,
  });
  const reportable = { from: extent.from, to: documentDay.to };
  const folded = await overviewScale(query, extent, BESIDE, width - BESIDE);
  const overview = overviewScene({
    scale: folded,
    counts: await overviewCounts(query, NO_FILTER, folded),
    gaps: inner(await query.gaps(reportable, shortestGap(folded)), reportable),
    words: ['no event dated to within a month'],
    categories,
    zone,
    width,
    measure: measureByLetters,
  });
  return (pen) => {
    pen.shape((outline) => outline.rect(0, 0, width, STILL.height), { fill: theme.paper });
    drawOverview(pen, overview, theme);
    pen.moved(0, OVERVIEW_HEIGHT, (below) => drawStillTimeline(below, timeline, theme));
  };
}
