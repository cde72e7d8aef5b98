import { describe, expect, it } from 'vitest';
import { mercator } from '../space/mercator.ts';
import { DAY } from '../time/span.ts';
import { alike, boundsOf, firstMap, holds, openingMap } from './opening-map.ts';
import { knownStretch, openingSpan } from './opening-span.ts';

const when = (startEarliest: number, endLatest: number) => ({
  startEarliest,
  startLatest: endLatest,
  endEarliest: startEarliest,
  endLatest,
  lasting: false,
  openStart: false,
  openEnd: false,
  precision: 'day' as const,
  approximate: false,
  uncertain: false,
});

const home = { from: 0, to: 100 * DAY };

describe('openingSpan', () => {
  it('keeps the home span when it holds the event', () => {
    expect(openingSpan(home, when(3 * DAY, 4 * DAY))).toBe(home);
  });

  it('moves a span of the same length to an event outside', () => {
    expect(openingSpan(home, when(300 * DAY, 302 * DAY))).toEqual({ from: 251 * DAY, to: 351 * DAY });
  });

  it('gives an event that is longer than the home span air on both sides', () => {
    expect(openingSpan(home, when(0, 200 * DAY))).toEqual({ from: -50 * DAY, to: 250 * DAY });
  });

  it('goes by the known ends of an open stretch', () => {
    const open = { ...when(300 * DAY, Number.POSITIVE_INFINITY), startLatest: 302 * DAY };
    expect(knownStretch(open)).toEqual({ from: 300 * DAY, to: 302 * DAY });
    expect(openingSpan(home, open)).toEqual({ from: 251 * DAY, to: 351 * DAY });
  });

  it('keeps the home span for an event of which nothing is known', () => {
    expect(openingSpan(home, when(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY))).toBe(home);
  });
});

const info = { firstMap: '13/33.3050/44.3900' };
const columns = (x: number[], y: number[]) => ({ x: Float32Array.from(x), y: Float32Array.from(y) });
type Given = Parameters<typeof firstMap>[0];
const given = (map: string | undefined, x: number[], y: number[]) =>
  ({ info: { firstMap: map }, columns: columns(x, y) }) as unknown as Given;

const greenZone = { ...mercator({ lat: 33.306, lon: 44.393 }), radius: 2700 };
const washington = { ...mercator({ lat: 38.8951, lon: -77.0364 }), radius: 12_000 };

describe('openingMap', () => {
  const baghdad = firstMap(given(info.firstMap, [], []));

  it('opens on the view that the package names', () => {
    expect(baghdad).toEqual({ zoom: 13, lat: 33.305, lon: 44.39 });
    expect(openingMap(baghdad, greenZone)).toBe(baghdad);
  });

  it('keeps the view for an event without a point', () => {
    expect(openingMap(baghdad, { x: Number.NaN, y: Number.NaN, radius: 0 })).toBe(baghdad);
  });

  it('goes to a place elsewhere, as close as its radius allows', () => {
    const view = openingMap(baghdad, washington);
    expect(view.lat).toBeCloseTo(38.9, 1);
    expect(view.lon).toBeCloseTo(-77.04, 1);
    expect(view.zoom).toBe(10);
    expect(holds(view, washington)).toBe(true);
  });

  it('holds the points of a package that names no view', () => {
    const view = firstMap(given(undefined, [0.62, 0.63, Number.NaN], [0.4, 0.41, Number.NaN]));
    expect(holds(view, { x: 0.62, y: 0.4, radius: 0 })).toBe(true);
    expect(holds(view, { x: 0.63, y: 0.41, radius: 0 })).toBe(true);
  });

  it('is alike to what a map makes of it by rounding, and to nothing else', () => {
    expect(alike(baghdad, { zoom: 13, lat: 33.3051, lon: 44.3899 })).toBe(true);
    expect(alike(baghdad, { zoom: 13, lat: 33.306, lon: 44.39 })).toBe(false);
    expect(alike(baghdad, { ...baghdad, zoom: 13.5 })).toBe(false);
  });

  it('has bounds of about 9 by 7 km at zoom 13', () => {
    const { south, west, north, east } = boundsOf(baghdad);
    expect((east - west) * 111.32 * Math.cos((33.305 * Math.PI) / 180)).toBeCloseTo(8.8, 0);
    expect((north - south) * 110.9).toBeCloseTo(6.4, 0);
    expect((south + north) / 2).toBeCloseTo(33.305, 3);
  });

  it('shows the world where nothing has a point', () => {
    expect(firstMap(given('nonsense', [], [])).zoom).toBe(2);
  });
});
