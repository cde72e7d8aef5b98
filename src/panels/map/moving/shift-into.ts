import type { Box } from '../../../core/space/viewport.ts';

/** Px by which a stretch must move to lie in a room; where it is too long, its start does. */
function along(start: number, end: number, roomStart: number, roomEnd: number): number {
  if (start < roomStart) return roomStart - start;
  return end > roomEnd ? Math.max(roomEnd - end, roomStart - start) : 0;
}

/** Px to the right and down by which boxes must move together to lie in a room, the short way. */
export function shiftInto(boxes: readonly Box[], room: Box): { readonly x: number; readonly y: number } {
  const sides = (side: keyof Box) => boxes.map((box) => box[side]);
  return {
    x: along(Math.min(...sides('left')), Math.max(...sides('right')), room.left, room.right),
    y: along(Math.min(...sides('top')), Math.max(...sides('bottom')), room.top, room.bottom),
  };
}
