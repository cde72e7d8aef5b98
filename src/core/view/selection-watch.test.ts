import { expect, it } from 'vitest';
import { selectionWatch } from './selection-watch.ts';

const [now, then] = [{}, {}];

it('calls an event newly selected once, until another is', () => {
  const isNew = selectionWatch();
  expect(isNew(now, undefined)).toBe(false);
  expect(isNew(now, 'volley')).toBe(true);
  expect(isNew(now, 'volley')).toBe(false);
  expect(isNew(now, 'truce')).toBe(true);
  expect(isNew(now, 'volley')).toBe(true);
});

it('does not call an event new that went with the data and came back', () => {
  const isNew = selectionWatch();
  isNew(now, 'volley');
  expect(isNew(then, undefined)).toBe(false);
  expect(isNew({}, undefined)).toBe(false);
  expect(isNew(now, 'volley')).toBe(false);
});

it('calls an event new that the reader left and chose again', () => {
  const isNew = selectionWatch();
  isNew(now, 'volley');
  isNew(now, undefined);
  expect(isNew(now, 'volley')).toBe(true);
});
