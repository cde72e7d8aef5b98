import type { EventLink } from '../../../core/dataset/event-item.ts';
import type { LinkType } from '../../../core/model/vocabulary.ts';
import type { Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import type { Theme } from '../../../ui/theme.ts';
import { drawLaneTitles } from '../scene/lane-titles.ts';
import { type PlacedRelation, placeRelations } from '../scene/place-relations.ts';
import { shownLink } from '../scene/shown-link.ts';
import type { Scene } from '../scene/timeline-scene.ts';
import { AXIS_HEIGHT, axisTicks, drawAxis, drawGrid } from './draw-axis.ts';
import { drawLanes, type Marks } from './draw-lanes.ts';
import { drawMoments } from './draw-moments.ts';
import { drawRelations } from './draw-relations.ts';
import type { Size } from './surface.ts';

/** Room for lane titles beside the lanes, px. */
export const GUTTER = 112;
/** What a title has of it, px. */
export const TITLE_ROOM = GUTTER - 22;

export interface Frame {
  readonly scene: Scene;
  readonly marks: Marks;
  readonly size: Size;
  /** How far the lanes are scrolled, px. */
  readonly top: number;
  readonly zone: Zone;
  readonly documentDay: Span | undefined;
  readonly documentLabel: string;
  readonly links: readonly EventLink[];
  /** The key of the relation that is asked for. */
  readonly wanted: string | undefined;
  relationWord(type: LinkType): string;
  relationWidth(type: LinkType): number;
}

/** Paints the axis and the lanes; returns the relation that is drawn. */
export function drawFrame(
  axis: CanvasRenderingContext2D,
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  theme: Theme,
): PlacedRelation | undefined {
  const { scene, marks, zone, documentDay, top } = frame;
  const { scale } = scene;
  const { width, height, ratio } = frame.size;
  const ticks = axisTicks(scale, zone);
  axis.setTransform(ratio, 0, 0, ratio, 0, 0);
  axis.clearRect(0, 0, width, AXIS_HEIGHT);
  const mark = documentDay && { day: documentDay, label: frame.documentLabel };
  drawAxis(axis, scale, ticks, zone, width, mark, theme);

  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, width, height);
  drawGrid(ctx, scale, ticks, height, theme);
  ctx.save();
  ctx.beginPath();
  ctx.rect(scale.left, 0, scale.right - scale.left, height);
  ctx.clip();
  const events = scene.lanes.flatMap((lane) => lane.events);
  const chosen = events.find((event) => event.item.id === marks.selected);
  drawMoments(ctx, scale, documentDay, chosen, height, theme);
  ctx.translate(0, -top);
  drawLanes(ctx, scene, marks, top, top + height, theme);
  const shown = shownLink(frame.links, frame.wanted, [marks.hovered, marks.focused]);
  const relations = placeRelations(scene, marks.selected, frame.links, shown, frame.relationWidth);
  drawRelations(ctx, relations, shown ? frame.relationWord(shown.link.type) : '', theme);
  ctx.restore();
  ctx.translate(0, -top);
  if (scene.titlesAbove) drawLaneTitles(ctx, scene, width, 8, width, theme);
  else drawLaneTitles(ctx, scene, width, 16, TITLE_ROOM, theme);
  return relations.shown;
}
