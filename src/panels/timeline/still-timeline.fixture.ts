import { parseEdtf } from '../../core/edtf/edtf.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { t } from '../../i18n/t.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { lightTheme } from '../../ui/light-theme.fixture.ts';
import { measureByLetters } from '../../ui/pen/measure.fixture.ts';
import type { Pen } from '../../ui/pen/pen.ts';
import { AXIS_HEIGHT, drawAxis } from './draw/draw-axis.ts';
import { drawPicture } from './draw/draw-picture.ts';
import { RELATION_LOOKS } from './draw/relation-looks.ts';
import { eventLabel, laneTitle } from './event-words.ts';
import { motion } from './moving/eased.ts';
import { overviewCounts, overviewScale } from './overview/overview-counts.ts';
import { drawOverview } from './overview/overview-draw.ts';
import { inner, shortestGap } from './overview/overview-gaps.ts';
import { OVERVIEW_HEIGHT, overviewScene } from './overview/overview-scene.ts';
import { labelFont, TITLE_FONT } from './scene/fonts.ts';
import { GUTTER, TITLE_ROOM, wrapped } from './scene/lane-titles.ts';
import { pictureOf } from './scene/picture.ts';
import { timeScale } from './scene/time-scale.ts';
import { sceneOf } from './scene/timeline-scene.ts';

const ALL = 1000;
/** Room beside the overview, px. */
const BESIDE = 24;

export const STILL = { width: 880, lanes: 410, height: OVERVIEW_HEIGHT + AXIS_HEIGHT + 410 } as const;

/** The timeline of the article as it opens, with its leading event selected, to be drawn by any pen. */
export async function stillTimeline(): Promise<(pen: Pen) => void> {
  const set = shippedSet('baghdad-2020-11-17');
  const query = memoryQuery(set);
  const { zone, categories, extent } = set;
  const theme = lightTheme();
  const { width } = STILL;
  const size = { width, height: STILL.lanes };
  const date = parseEdtf(set.info.documentDate!, zone);
  if (!date.ok) throw new Error(date.reason);
  const documentDay = { from: date.value.earliest, to: date.value.latest };
  const scale = timeScale(set.firstSpan, GUTTER, width);
  const { id } = set.lead!;
  const { event } = (await query.family(id))!;
  const lanes = await query.lanes(NO_FILTER, 'category');
  const contents = await Promise.all(
    lanes.map(async (lane, i) => ({
      lane,
      page: await query.laneEvents(NO_FILTER, 'category', i, { from: -Infinity, to: Infinity }, ALL),
    })),
  );
  const scene = sceneOf({
    contents,
    histogram: () => undefined,
    scale,
    categories,
    height: size.height,
    lineHeights: [24, 21, 18],
    unfolded: new Set(),
    titlesAbove: false,
    known: documentDay.to,
    selected: id,
    related: new Set(event.links.map(({ other }) => other.id)),
    title: laneTitle,
    titleLines: (title) => wrapped(title, TITLE_ROOM, (text) => measureByLetters(TITLE_FONT, text)),
    label: eventLabel,
    measure: (text, isStrong) => measureByLetters(labelFont(isStrong), text),
    motion: motion(() => 0),
  });
  const picture = pictureOf(scene, {
    marks: { selected: id, hovered: undefined, focused: undefined },
    size,
    top: 0,
    zone,
    documentDay,
    documentLabel: 'Article',
    links: event.links,
    wanted: undefined,
    relationWord: (type) => t(RELATION_LOOKS[type].word),
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
    pen.moved(0, OVERVIEW_HEIGHT, (axis) => drawAxis(axis, picture.axis, width, theme));
    pen.moved(0, OVERVIEW_HEIGHT + AXIS_HEIGHT, (plot) => drawPicture(plot, picture, theme));
  };
}
