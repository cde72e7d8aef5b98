import type { PlacedEvent, Scene } from './timeline-scene.ts';

/** The pixels an event answers to, sign and title included, on a line so high; y from the top of the first lane. */
export function hitBox({ label, restY }: PlacedEvent, height: number) {
  return { x: label.x0, y: restY - height / 2, width: label.x1 - label.x0, height };
}

/** The event at a pixel, or the nearest one less than `reach` px away, or undefined. */
export function eventAt(scene: Scene, x: number, y: number, reach: number): PlacedEvent | undefined {
  if (x < scene.scale.left || x > scene.scale.right) return undefined;
  let nearest: PlacedEvent | undefined;
  let least = reach;
  for (const lane of scene.lanes)
    for (const event of lane.events) {
      const box = hitBox(event, scene.lineHeight);
      const away = Math.hypot(
        Math.max(box.x - x, 0, x - box.x - box.width),
        Math.max(box.y - y, 0, y - box.y - box.height),
      );
      if (away < least) [nearest, least] = [event, away];
    }
  return nearest;
}
