import { meets, type WorldBox } from '../../../core/space/mercator.ts';
import { type Viewport, worldBox, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Pen, Trace } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { isPoint } from '../scene/area-shape.ts';
import type { EventScene } from '../scene/map-scene.ts';
import type { EventArea } from '../scene/place-areas.ts';
import { type Path, traceSeen } from './projected-path.ts';

const DASH = [5, 4];

/** How strongly an area is drawn, from below to above; `ink` is the outline of what is selected. */
const LOOKS = {
  areas: { tint: 0, line: 0.5, width: 1, ink: false },
  concerned: { tint: 0.04, line: 0.85, width: 1.4, ink: false },
  marked: { tint: 0.07, line: 0.9, width: 1.5, ink: false },
  chosen: { tint: 0.06, line: 0.9, width: 1.8, ink: true },
} as const;

type Look = (typeof LOOKS)[keyof typeof LOOKS];

/** The colour of an area: that of its events' category, or a quiet one where they are of several. */
function colourOf({ categories }: EventArea, { symbol }: EventScene, theme: Theme): string {
  const [first, ...others] = categories;
  return others.length > 0 ? theme.muted : theme[symbol(first)];
}

/** A tint of an area about as large as the picture would only colour everything. */
function isLarge(area: WorldBox, seen: WorldBox): boolean {
  return area.east - area.west > seen.east - seen.west || area.south - area.north > seen.south - seen.north;
}

function drawArea(
  pen: Pen,
  view: Viewport,
  seen: WorldBox,
  area: EventArea,
  colour: string,
  look: Look,
  theme: Theme,
): void {
  const { box, rings, rims, x, y, radius } = area;
  if (!meets(box, seen) || isPoint(area, view)) return;
  const trace =
    (paths: readonly Path[] | undefined): Trace =>
    (outline) => {
      if (paths !== undefined) traceSeen(outline, view, seen, paths, true);
      else outline.arc(xOf(view, x), yOf(view, y), radius * view.scale, 0, 2 * Math.PI);
    };
  if (look.tint > 0 && !isLarge(box, seen))
    pen.shape(trace(rings), { fill: colour, evenOdd: true, alpha: look.tint });
  const rim = trace(rims);
  const { width, line: alpha } = look;
  if (look.ink) pen.shape(rim, { stroke: theme.raised, width: width + 2, alpha });
  pen.shape(rim, { stroke: look.ink ? theme.ink : colour, width, dash: DASH, alpha });
}

/** Paints where things happened as far as it is known. */
export function drawAreas(pen: Pen, scene: EventScene, theme: Theme): void {
  const seen = worldBox(scene.view);
  for (const kind of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
    const look = LOOKS[kind];
    for (const area of scene[kind]) {
      drawArea(pen, scene.view, seen, area, colourOf(area, scene, theme), look, theme);
    }
  }
}
