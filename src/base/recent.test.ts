import { expect, it } from 'vitest';
import { lazy } from './lazy.ts';
import { Recent } from './recent.ts';

it('makes a value once while it is kept, and forgets the one not used for longest', () => {
  const recent = new Recent<string>(2);
  const made: string[] = [];
  const get = (...key: unknown[]) =>
    recent.of(key, () => {
      made.push(key.join(' '));
      return key.join(' ');
    });
  get('a', 1);
  get('b', 2);
  get('a', 1);
  get('c', Number.NaN);
  get('a', 1);
  get('c', Number.NaN);
  expect(made).toEqual(['a 1', 'b 2', 'c NaN']);
  expect(get('b', 2)).toBe('b 2');
  expect(made.length).toBe(4);
});

it('finds the newest value that fits and counts that as use', () => {
  const recent = new Recent<number>(2);
  recent.add(['x'], 1);
  recent.add(['y'], 2);
  expect(recent.find((value) => value > 0)).toBe(2);
  expect(recent.find((value) => value < 2)).toBe(1);
  recent.add(['z'], 3);
  expect(recent.find((value) => value === 2)).toBeUndefined();
});

it('makes a lazy value when first asked for, even when it is undefined', () => {
  let made = 0;
  const value = lazy(() => {
    made++;
    return undefined;
  });
  expect([made, value(), value(), made]).toEqual([0, undefined, undefined, 1]);
});
