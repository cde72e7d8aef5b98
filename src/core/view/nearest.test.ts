import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

const events = [
  { id: 'volley-2020-11-17', title: 'Seven rockets hit Baghdad' },
  { id: 'pompeo-call', title: 'Pompeo calls Kadhemi' },
  { id: 'troop-cut', title: 'US announces troop cut' },
];

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['abc', 'abc', 0],
  ])('from "%s" to "%s" takes %i edits', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
    expect(editDistance(b, a)).toBe(edits);
  });
});

describe('nearest', () => {
  const ids = (wanted: string) => nearest(wanted, events, 2).map(({ id }) => id);

  it('finds an id with a slip of the finger first', () => {
    expect(ids('voley-2020-11-17')[0]).toBe('volley-2020-11-17');
    expect(ids('voley')).toEqual(['volley-2020-11-17']);
  });

  it('finds an event by words of its title', () => {
    expect(ids('rockets')[0]).toBe('volley-2020-11-17');
    expect(ids('kadhemi-pompeo')[0]).toBe('pompeo-call');
  });

  it('counts all words shared for more than 55 and for less than 65 in a hundred letters spelled alike', () => {
    const wanted = 'abcdefghijklmnopqrst';
    const spelledAlike = (percent: number) => {
      const same = (wanted.length * percent) / 100;
      return { id: wanted.slice(0, same).padEnd(wanted.length, '0'), title: `${percent}` };
    };
    const sharesWords = { id: 'z', title: wanted };
    const found = nearest(wanted, [spelledAlike(55), sharesWords, spelledAlike(65)], 3);
    expect(found.map(({ title }) => title)).toEqual(['65', wanted, '55']);
  });

  it('offers nothing where nothing is alike', () => {
    expect(ids('zzzzzzzzzzzzzz')).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(nearest('o', [...events, ...events], 1).length).toBeLessThanOrEqual(1);
  });
});
