import { expect, it } from 'vitest';
import { motion } from './eased.ts';

it('starts at the target, moves to a new one over frames, and comes to rest on it exactly', () => {
  const moving = motion(() => 200);
  moving.begin(0);
  expect(moving.ease('a', 10)).toBe(10);
  expect(moving.end()).toBe(false);
  let now = 16;
  let value = 10;
  let frames = 0;
  do {
    moving.begin(now);
    const next = moving.ease('a', 100);
    expect(next).toBeGreaterThan(value);
    value = next;
    now += 16;
    frames++;
  } while (moving.end());
  expect(value).toBe(100);
  expect(frames).toBeGreaterThan(3);
  expect(frames).toBeLessThan(30);
});

it('jumps when the reader wants no motion', () => {
  const moving = motion(() => 0);
  moving.begin(0);
  moving.ease('a', 1);
  moving.end();
  moving.begin(16);
  expect(moving.ease('a', 50)).toBe(50);
  expect(moving.end()).toBe(false);
});
