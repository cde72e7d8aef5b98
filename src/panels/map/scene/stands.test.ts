import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { treeOf } from '../../../core/dataset/tree.ts';
import { mercator, metresToWorld, scaleOf, type WorldPoint } from '../../../core/space/mercator.ts';
import { boxesMeet, viewportAt, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Focus } from './map-focus.ts';
import { standsOf } from './stands.ts';

const CITY = { name: 'Baghdad', lat: 33.34, lon: 44.4, radius_m: 22_000 };
const ZONE = { name: 'Green Zone', lat: 33.306, lon: 44.393, radius_m: 2700 };
const SITE = { name: 'Embassy', lat: 33.299, lon: 44.396, radius_m: 200 };
const places = [CITY, ZONE, SITE];
const catalogue = {
  places,
  placeTree: treeOf(Int32Array.of(-1, 0, 1)),
  areas: new Map(),
} as unknown as Catalogue;

function event(row: number, place: number): EventItem {
  const { lat, lon, radius_m: radius } = places[place];
  return {
    row,
    id: `e${row}`,
    title: `Event ${row}`,
    place,
    category: 0,
    radius,
    exact: row === 2,
    ...mercator({ lat, lon }),
  } as EventItem;
}

const nothing: Focus = { parts: new Map(), flights: [], launches: new Set() };
const select = (item: EventItem): Focus => ({ ...nothing, selected: item, figure: '7 rockets' });

function shown(zoom: number, lat: number, lon: number, items: readonly EventItem[], focus = nothing) {
  const view = viewportAt(mercator({ lat, lon }), scaleOf(zoom), 560, 380);
  const seen = { left: 0, top: 0, right: 560, bottom: 380 };
  const stands = standsOf({
    catalogue,
    items,
    focus,
    ground: () => undefined,
    view,
    seen,
    taken: [],
    arcs: [],
    distance: 28,
    measure: ({ lines }) => ({ width: 90, height: 15 * lines.length }),
    before: new Map(),
  });
  return { view, ...stands };
}

/** How far a sign stands from the middle of its place, as a share of the place's radius. */
function share({ x, y }: WorldPoint, place: { lat: number; lon: number; radius_m: number }): number {
  const middle = mercator(place);
  return Math.hypot(x - middle.x, y - middle.y) / metresToWorld(place.radius_m, middle.y);
}

describe('where signs stand', () => {
  test('an event at a known point stands on it', () => {
    const { groups } = shown(14, 33.3, 44.396, [event(2, 2)]);
    expect(share(groups[0], SITE)).toBeLessThan(1e-6);
  });

  test('an event somewhere in an area stands on its rim, never in the middle', () => {
    for (const zoom of [11, 12, 13]) {
      const { groups } = shown(zoom, 33.306, 44.393, [event(1, 1), event(3, 1)]);
      expect(groups.map(({ items }) => items.length)).toEqual([2]);
      expect(share(groups[0], ZONE)).toBeCloseTo(1, 6);
    }
  });

  test('an area that is a point at this zoom has its sign on it', () => {
    const { groups } = shown(5, 33.306, 44.393, [event(1, 1)]);
    expect(share(groups[0], ZONE)).toBeLessThan(1e-6);
  });

  test('where the picture lies wholly in the area, sign and words are on a card that names it', () => {
    const city = event(0, 0);
    const { groups, labels } = shown(14, 33.34, 44.4, [city], select(city));
    expect(groups).toHaveLength(1);
    expect(labels).toMatchObject([
      { asCard: true, lines: [{ text: '7 rockets' }, { text: 'somewhere in Baghdad' }] },
    ]);
  });

  test('nothing is drawn or said of an area that the picture does not show', () => {
    const zone = event(1, 1);
    expect(shown(12, 36.19, 44.01, [zone], select(zone))).toMatchObject({ groups: [], labels: [] });
    expect(shown(5, -16.5, -50, [zone], select(zone))).toMatchObject({ groups: [], labels: [] });
  });

  test('a sign stays on the rim where it was while it can', () => {
    const before = shown(12, 33.306, 44.393, [event(1, 1)]).groups[0];
    const moved = viewportAt(mercator({ lat: 33.307, lon: 44.394 }), scaleOf(12), 560, 380);
    const after = standsOf({
      catalogue,
      items: [event(1, 1)],
      focus: nothing,
      ground: () => undefined,
      view: moved,
      seen: { left: 0, top: 0, right: 560, bottom: 380 },
      taken: [],
      arcs: [],
      distance: 28,
      measure: () => ({ width: 90, height: 15 }),
      before: new Map([[before.key, before]]),
    }).groups[0];
    const off = Math.hypot(
      xOf(moved, after.x) - xOf(moved, before.x),
      yOf(moved, after.y) - yOf(moved, before.y),
    );
    expect(off).toBeLessThan(12);
  });

  test('no event goes missing and no words meet each other or a sign', () => {
    const items = [event(0, 0), event(1, 1), event(2, 2), event(3, 1), event(4, 0)];
    for (const zoom of [7, 8, 9, 10, 11, 12, 13]) {
      const { view, groups, labels } = shown(zoom, 33.306, 44.393, items, select(items[0]));
      expect(groups.flatMap(({ items: there }) => there.map(({ id }) => id)).sort(), `zoom ${zoom}`).toEqual(
        items.map(({ id }) => id),
      );
      labels.forEach(({ box }, i) => {
        for (const other of labels.slice(0, i)) expect(boxesMeet(box, other.box)).toBe(false);
        for (const { x, y } of groups) {
          const [left, top] = [xOf(view, x) - 7, yOf(view, y) - 7];
          expect(boxesMeet(box, { left, top, right: left + 14, bottom: top + 14 })).toBe(false);
        }
      });
    }
  });
});
