import { xOf, yOf } from '../../../core/space/viewport.ts';
import type { EventScene } from './map-scene.ts';
import { SIGN, signRadius } from './sign-sizes.ts';

/** Where an event's sign stands and how far it reaches, in px; undefined when it is drawn by no sign of the scene. */
export function signOf(
  { view, groups, fan }: EventScene,
  id: string,
): { readonly x: number; readonly y: number; readonly r: number } | undefined {
  const group = groups.find(({ items }) => items.some((item) => item.id === id));
  if (group === undefined) return undefined;
  const [x, y] = [xOf(view, group.x), yOf(view, group.y)];
  if (fan?.group.key === group.key) {
    const spot = fan.spots[group.items.findIndex((item) => item.id === id)];
    return { x: x + spot.x, y: y + spot.y, r: SIGN };
  }
  return { x, y, r: signRadius(group.items) };
}
