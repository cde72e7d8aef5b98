/** Where a step stands on the screen, px from the top of what scrolls. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Share of the height of what scrolls at which a step is read. */
const READING_LINE = 0.35;

/** Which of the steps, in their order, is at the line of reading; the first before any is. */
export function readingStep(steps: readonly Stretch[], height: number): number {
  const line = height * READING_LINE;
  return Math.max(
    0,
    steps.findLastIndex(({ top }) => top <= line),
  );
}
