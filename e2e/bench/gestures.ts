import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { type FrameFigures, startFrames, stopFrames } from './frames.ts';

const PACE = 1000 / 60;
const EVENTS = 180;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Sends `EVENTS` input events to the browser, one each sixtieth of a second (3 s), without waiting for the page to take
 * them, as a hand does not wait.
 */
async function paced(send: (index: number) => Promise<unknown>): Promise<void> {
  const started = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let index = 0; index < EVENTS; index++) {
    sent.push(send(index));
    await sleep(Math.max(0, started + (index + 1) * PACE - performance.now()));
  }
  await Promise.all(sent);
}

async function middle(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element to move has no box; it must be shown before it is measured');
  return { x: box.x + box.width * 0.6, y: box.y + box.height * 0.5 };
}

/** The wheel at one point of the element: half of the time inwards, then outwards, 40 px of wheel each event. */
export async function wheelZoom(page: Page, cdp: CDPSession, element: Locator): Promise<FrameFigures> {
  const at = await middle(element);
  await startFrames(page);
  await paced((index) =>
    cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: 0,
      deltaY: index < EVENTS / 2 ? -40 : 40,
    }),
  );
  return stopFrames(page);
}

/** The pressed mouse swings 200 px to either side of the point, twice. */
export async function dragPan(page: Page, cdp: CDPSession, element: Locator): Promise<FrameFigures> {
  const at = await middle(element);
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y: at.y, button: 'left', buttons: 1, clickCount: 1 });
  await mouse('mousePressed', at.x);
  await startFrames(page);
  await paced((index) => mouse('mouseMoved', at.x + 200 * Math.sin((index / EVENTS) * 4 * Math.PI)));
  const figures = await stopFrames(page);
  await mouse('mouseReleased', at.x);
  return figures;
}

/** What so many fingers do, placed by `at` as a gesture goes on from 0 to 1. */
async function fingers(
  page: Page,
  cdp: CDPSession,
  at: (share: number) => readonly Point[],
): Promise<FrameFigures> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  await touch('touchStart', at(0));
  await startFrames(page);
  await paced((index) => touch('touchMove', at((index + 1) / EVENTS)));
  const figures = await stopFrames(page);
  await touch('touchEnd', []);
  return figures;
}

/** A finger swings 100 px to either side of the middle, twice. */
export async function fingerPan(page: Page, cdp: CDPSession, element: Locator): Promise<FrameFigures> {
  const { x, y } = await middle(element);
  return fingers(page, cdp, (share) => [{ x: x + 100 * Math.sin(share * 4 * Math.PI), y }]);
}

/** Two fingers go apart from 60 to 160 px and back, twice. */
export async function fingerZoom(page: Page, cdp: CDPSession, element: Locator): Promise<FrameFigures> {
  const { x, y } = await middle(element);
  return fingers(page, cdp, (share) => {
    const half = 55 - 25 * Math.cos(share * 4 * Math.PI);
    return [
      { x: x - half, y },
      { x: x + half, y },
    ];
  });
}
