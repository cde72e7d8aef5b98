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
