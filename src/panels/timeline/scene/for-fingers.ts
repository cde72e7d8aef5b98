/** What a finger covers, px of the page. */
const FINGER = 44;

/** Heights of a line, px, the most comfortable first: for a mouse, and for fingers. */
export const LINE_HEIGHTS = { fine: [24, 21, 18], coarse: [FINGER, 36, 30, 24] } as const;

/** How far what points may miss what it means, px of the page; a mouse by nothing that can be seen. */
export function reachOf({ pointerType }: { readonly pointerType?: string }): number {
  return pointerType === 'touch' ? FINGER / 2 : 0.1;
}
