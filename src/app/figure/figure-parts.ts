import { mercator, scaleOf } from '../../core/space/mercator.ts';
import { viewportAt } from '../../core/space/viewport.ts';
import { divisionOf } from '../../core/view/lane-form.ts';
import { language } from '../../i18n/language.ts';
import { drawStillMap, type StillMap, stillMap } from '../../panels/map/still/still-map.ts';
import { groundsAtHand } from '../../panels/map/tiles/ground-at-hand.ts';
import { knownUntil } from '../../panels/timeline/scene/known-until.ts';
import { drawStillOrder } from '../../panels/timeline/still/draw-order.ts';
import { stillOrder } from '../../panels/timeline/still/still-order.ts';
import {
  drawStillTimeline,
  type StillTimeline,
  stillTimeline,
} from '../../panels/timeline/still/still-timeline.ts';
import { mirroredPen } from '../../ui/pen/mirrored-pen.ts';
import type { Pen } from '../../ui/pen/pen.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import type { Theme } from '../../ui/theme.ts';
import { documentDay } from '../layout/document-day.ts';
import type { ShownView } from './shown-view.ts';

/** A part of a figure: its size in px, and how it is drawn from its top left. */
export interface FigurePart {
  readonly width: number;
  readonly height: number;
  draw(pen: Pen, theme: Theme): void;
}

/** What the lanes fill at least and at most, px. */
const LANES = { least: 120, most: 620 } as const;

/** The day in known order, whose texts begin where the language does. */
async function orderPart(view: ShownView, width: number, measure: Measure): Promise<FigurePart> {
  const { catalogue, whole, query, filter, axis, span, selected } = view;
  const still = await stillOrder({
    catalogue,
    query,
    filter,
    span,
    selected: selected?.event.id,
    documentDay: documentDay(whole.catalogue),
    width,
    measure,
  });
  const { direction } = language();
  return {
    width,
    height: still.height,
    draw: (pen, theme) =>
      drawStillOrder(direction === 'rtl' ? mirroredPen(pen, width) : pen, still, axis !== direction, theme),
  };
}

/** The timeline of a view, so many px wide, in the form in which it is shown. */
export async function timelinePart(view: ShownView, width: number, measure: Measure): Promise<FigurePart> {
  if (view.lanes === 'order') return orderPart(view, width, measure);
  const { catalogue, whole, query, filter, lanes, axis, span, selected } = view;
  const day = documentDay(whole.catalogue);
  const still: StillTimeline = await stillTimeline({
    catalogue,
    query,
    filter,
    lanes: divisionOf(lanes),
    hasEmptyLanes: true,
    span,
    selected: selected?.event,
    documentDay: day,
    known: knownUntil(catalogue, day),
    width,
    ...LANES,
    measure,
  });
  return {
    width,
    height: still.height,
    draw: (pen, theme) => drawStillTimeline(axis === 'rtl' ? mirroredPen(pen, width) : pen, still, theme),
  };
}

/**
 * The map of a view round its middle, so many px wide and high: at once, and again when more of its ground has come. Rejects
 * where there is no basemap.
 */
export async function* mapParts(
  view: ShownView,
  width: number,
  height: number,
  family: string,
  measure: Measure,
): AsyncGenerator<FigurePart, void> {
  const { catalogue, everywhere: query, filter, span, map, selected } = view;
  const picture = viewportAt(mercator(map), scaleOf(map.zoom), width, height);
  for await (const basemap of groundsAtHand(picture)) {
    const still: StillMap = await stillMap({
      catalogue,
      query,
      filter,
      span,
      selected,
      view: picture,
      basemap,
      language: language().code,
      family,
      measure,
    });
    yield { width, height, draw: (pen, theme) => drawStillMap(pen, still, theme) };
  }
}

/** The map of a view with all of its ground that can be had. */
export async function mapPart(...of: Parameters<typeof mapParts>): Promise<FigurePart> {
  let whole: FigurePart | undefined;
  for await (const part of mapParts(...of)) whole = part;
  return whole!;
}
