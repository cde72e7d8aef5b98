import { own } from '../../base/own.ts';
import type { Stretch } from './reading-step.ts';

/** Where a key leads from a step: so many on, or to an end. */
type Way = 'previous' | 'next' | 'first' | 'last';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  PageUp: 'previous',
  PageDown: 'next',
  Home: 'first',
  End: 'last',
};

/** Whether a key has something left to scroll of a step, in a box of so many px, before it leads to another one. */
export function scrollsFirst(key: string, { top, bottom }: Stretch, height: number): boolean {
  if (bottom - top <= height + 1) return false;
  return key.endsWith('Down') ? bottom > height + 1 : key.endsWith('Up') && top < -1;
}

function wayOf(key: string, isRtl: boolean): Way | undefined {
  if (key === 'ArrowLeft') return isRtl ? 'next' : 'previous';
  if (key === 'ArrowRight') return isRtl ? 'previous' : 'next';
  return own(WAYS, key);
}

/** The step to which a key leads from the one at `at`, of so many; undefined where the key means none. */
export function keyStep(key: string, at: number, total: number, isRtl: boolean): number | undefined {
  const way = wayOf(key, isRtl);
  if (way === undefined) return undefined;
  if (way === 'first') return 0;
  if (way === 'last') return total - 1;
  return Math.min(total - 1, Math.max(0, at + (way === 'next' ? 1 : -1)));
}

/** Px that a finger goes across before it turns a step. */
const SWIPE = 48;

/** How many steps on a finger leads that went so far, px; 0 where it went up or down, or hardly anywhere. */
export function swipedSteps(across: number, down: number, isRtl: boolean): -1 | 0 | 1 {
  if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(down)) return 0;
  return across < 0 === isRtl ? -1 : 1;
}
