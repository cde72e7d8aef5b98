import type { PlacedEvent, Scene } from './timeline-scene.ts';

/** The pixels an event answers to, sign and title included, on a line so high; y from the top of the first lane. */
export function hitBox({ label, restY }: PlacedEvent, height: number) {
  return { x: label.x0, y: restY - height / 2, width: label.x1 - label.x0, height };
}

/** The event at a pixel, or undefined. */
export function eventAt(scene: Scene, x: number, y: number): PlacedEvent | undefined {
  if (x < scene.scale.left || x > scene.scale.right) return undefined;
  for (const lane of scene.lanes) {
    if (y < lane.top || y >= lane.top + lane.height) continue;
    return lane.events.find((event) => {
      const box = hitBox(event, scene.lineHeight);
      return x >= box.x && x <= box.x + box.width && y >= box.y && y < box.y + box.height;
    });
  }
  return undefined;
}
