import { meets, type WorldBox } from '../../../core/space/mercator.ts';
import type { InView } from '../asked/in-view.ts';
import { isPoint } from './area-shape.ts';
import type { EventScene } from './map-scene.ts';

type Drawn = Pick<EventScene, 'areas' | 'concerned' | 'marked' | 'chosen' | 'flights' | 'view'>;

/** Which signs that need explaining a picture has: dashed outlines that reach into the part shown, arcs of flights. */
export function explainedIn(scene: Drawn, shown: WorldBox): InView['signs'] {
  const areas = [...scene.areas, ...scene.concerned, ...scene.marked, ...scene.chosen];
  const hasArea = areas.some((area) => meets(area.box, shown) && !isPoint(area, scene.view));
  return [...(hasArea ? ['area' as const] : []), ...(scene.flights.length > 0 ? ['flight' as const] : [])];
}
