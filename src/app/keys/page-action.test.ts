import { describe, expect, it } from 'vitest';
import { pageAction } from './page-action.ts';

const press = (key: string, change = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  ...change,
});

describe('the keys of the page', () => {
  it('go to the search and show the help', () => {
    expect(pageAction(press('/'), false)).toBe('search');
    expect(pageAction(press('?'), false)).toBe('help');
    expect(pageAction(press('a'), false)).toBeUndefined();
  });

  it('do nothing while text is written, with a modifier, or when a pane has taken the key', () => {
    expect(pageAction(press('/'), true)).toBeUndefined();
    expect(pageAction(press('/', { ctrlKey: true }), false)).toBeUndefined();
    expect(pageAction(press('?', { defaultPrevented: true }), false)).toBeUndefined();
  });
});
