import type { Page } from '@playwright/test';

/** A place in the window, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Moves that a gesture is made of. */
const MOVES = 10;

/** Puts fingers on the screen at the first places and draws them to the last in small moves, as real touches. */
async function move(page: Page, from: readonly Spot[], to: readonly Spot[]): Promise<void> {
  const screen = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) =>
    screen.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(({ x, y }, id) => ({ x, y, id })),
    });
  await touch('touchStart', from);
  for (let step = 1; step <= MOVES; step++) {
    const share = step / MOVES;
    await touch(
      'touchMove',
      from.map(({ x, y }, finger) => ({
        x: x + (to[finger].x - x) * share,
        y: y + (to[finger].y - y) * share,
      })),
    );
  }
  await touch('touchEnd', []);
}

/** Draws one finger from a place to another. */
export async function drawFinger(page: Page, from: Spot, to: Spot): Promise<void> {
  await move(page, [from], [to]);
}

/** Two fingers round a place, side by side, go from one distance to another, px. */
export async function pinch(page: Page, { x, y }: Spot, from: number, to: number): Promise<void> {
  const apart = (px: number) => [
    { x: x - px / 2, y },
    { x: x + px / 2, y },
  ];
  await move(page, apart(from), apart(to));
}
