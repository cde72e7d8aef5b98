import type { PlacedEvent, Scene } from './scene.ts';

/** The pixels an event answers to, title included; y from the top of the first lane. */
export function hitBox(event: PlacedEvent, lineHeight: number) {
  const x0 = Math.min(event.shape.x0, event.label.x0);
  const x1 = Math.max(event.shape.x1, event.label.x1);
  return { x: x0, y: event.restY - lineHeight / 2, width: x1 - x0, height: lineHeight };
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
