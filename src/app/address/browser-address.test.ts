import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserAddress } from './browser-address.ts';

/** A browser's place and history, as far as they are asked; `change` is what happens to a change. */
function browser(change: (to: string) => void) {
  const place = new URL('https://site.example/base/');
  vi.stubGlobal('location', place);
  const write = (_: unknown, __: string, to: string) => {
    change(to);
    if (new URL(to, place.href).origin !== place.origin) throw new DOMException('', 'SecurityError');
    place.href = new URL(to, place.href).href;
  };
  vi.stubGlobal('history', { state: null, pushState: write, replaceState: write });
  return place;
}

let visited: string[];
const address = () => browserAddress((to) => visited.push(to), '/base');

beforeEach(() => {
  visited = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address bar', () => {
  it.each(['//x?actor=A', '/events/%0A', '/table%0A', '/%E2%80%A8', "/?q='%22", '/\\evil'])(
    'stays on the site with %s',
    (path) => {
      const place = browser(() => undefined);
      expect(address().push(path)).toBe(true);
      expect(address().replace(path)).toBe(true);
      expect(place.href.startsWith('https://site.example/base/')).toBe(true);
    },
  );

  it('stays at a part of the page when it is renamed, and leaves it for another page', () => {
    const place = browser(() => undefined);
    place.hash = '#changes';
    address().replace('/sources');
    expect(place.href).toBe('https://site.example/base/sources#changes');
    address().push('/table');
    expect(place.href).toBe('https://site.example/base/table');
  });

  it('reads pairs that look like a part of the page, and writes them as pairs alone', () => {
    const place = browser(() => undefined);
    place.href = 'https://site.example/base/table?category=attacks&#38;lanes=actor';
    expect(address().here()).toEqual({ pathname: '/table', search: '?category=attacks&#38;lanes=actor' });
    address().replace('/table?category=attacks&lanes=actor');
    expect(place.href).toBe('https://site.example/base/table?category=attacks&lanes=actor');
  });

  it('tells of a change that is refused, with an error or without, and never leaves the page over it', () => {
    browser(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    expect([address().push('/table'), address().replace('/table')]).toEqual([false, false]);
    vi.stubGlobal('history', { state: null, pushState: () => undefined, replaceState: () => undefined });
    expect([address().push('/table'), address().replace('/table')]).toEqual([false, false]);
    expect(visited).toEqual([]);
  });
});
