import type { PlaceRow } from '../../model/tables.ts';
import { boxOf, contains, distance, type Point } from '../../space/geometry.ts';
import { byId, cell, type Draft, type DraftRow, type Finding, type Rule } from '../draft.ts';
import { type PlaceShape, shapeOf } from '../place-shape.ts';

/** Metres by which a point may miss the place around it: coordinates are rounded. */
const TOLERANCE = 1;

type PlaceDraft = DraftRow<PlaceRow>;

/** Where places are; one with a broken cell is nowhere yet. */
function shapes(draft: Draft): (place: PlaceDraft) => PlaceShape | undefined {
  const areas = new Map(draft.areas.map((area) => [area.id, area]));
  return ({ values, broken }) =>
    broken.size > 0 ? undefined : shapeOf(values, areas.get(values.area ?? ''));
}

/** The nearest place around this one whose extent is known. */
function around(draft: Draft): (place: PlaceDraft) => { place: PlaceDraft; shape: PlaceShape } | undefined {
  const places = byId(draft, 'places');
  const shape = shapes(draft);
  return (place) => {
    const seen = new Set<PlaceDraft>([place]);
    let up = places.get(place.values.within ?? '');
    while (up && !seen.has(up)) {
      const known = shape(up);
      if (known && known.radius > 0) return { place: up, shape: known };
      seen.add(up);
      up = places.get(up.values.within ?? '');
    }
    return undefined;
  };
}

function holds({ point, radius, area }: PlaceShape, inner: Point): boolean {
  return area ? contains(area, inner) : distance(point, inner) <= radius + TOLERANCE;
}

/**
 * A place's point lies in the place around it: in that one's area where it has one, in its circle otherwise. The circle
 * of the inner place may stick out, at most by its own radius, since it only says how well the point is known.
 */
export const outsideParent: Rule = {
  name: 'outside-parent',
  find: (draft) => {
    const shape = shapes(draft);
    const parent = around(draft);
    return draft.tables.places.flatMap((place) => {
      const inner = shape(place);
      const outer = parent(place);
      if (!inner || !outer || holds(outer.shape, inner.point)) return [];
      const { lat, lon } = inner.point;
      const what = outer.shape.area ? 'area' : 'circle';
      const says = `is around this place, but ${lat}, ${lon} lies outside the ${what} of ${outer.place.values.id}`;
      return [cell('places', place, 'within', says)];
    });
  },
};

/** A place is no larger than the one around it. */
export const largerThanParent: Rule = {
  name: 'larger-than-parent',
  find: (draft) => {
    const shape = shapes(draft);
    const parent = around(draft);
    return draft.tables.places.flatMap((place) => {
      const inner = shape(place);
      const outer = parent(place);
      if (!inner || !outer || inner.radius <= outer.shape.radius + TOLERANCE) return [];
      const [own, whole] = [inner.radius, outer.shape.radius].map(Math.round);
      return [
        cell(
          'places',
          place,
          'radius_m',
          `makes a radius of ${own} m, more than the ${whole} m of ${outer.place.values.id}`,
        ),
      ];
    });
  },
};

/** A place's own coordinates lie in the box of its own area. */
export const outsideOwnArea: Rule = {
  name: 'outside-own-area',
  find: (draft) => {
    const areas = new Map(draft.areas.map((area) => [area.id, area]));
    return draft.tables.places.flatMap((place) => {
      const { lat, lon, area } = place.values;
      const known = areas.get(area ?? '');
      const box = known && boxOf(known);
      if (!box || lat === undefined || lon === undefined) return [];
      if (lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east) return [];
      return [cell('places', place, 'area', `does not hold the place's own point ${lat}, ${lon}`)];
    });
  },
};

/** A radius is one round something. */
export const radiusWithoutPoint: Rule = {
  name: 'radius-without-point',
  find: (draft) => {
    const shape = shapes(draft);
    return draft.tables.places
      .filter((place) => place.values.radius_m !== undefined && place.broken.size === 0 && !shape(place))
      .map((place) =>
        cell('places', place, 'radius_m', 'has no point to be measured from; give lat and lon or an area'),
      );
  },
};

export const unknownArea: Rule = {
  name: 'unknown-area',
  find: ({ areas, tables }) => {
    const known = new Set(areas.map(({ id }) => id));
    return tables.places
      .filter(({ values }) => values.area !== undefined && !known.has(values.area))
      .map((place) => cell('places', place, 'area', 'is not the id of a feature in places.geojson'));
  },
};

export const areaWithoutPlace: Rule = {
  name: 'area-without-place',
  find: ({ areas, tables, unread }): Finding[] => {
    if (unread.has('places')) return [];
    const used = new Set(tables.places.map(({ values }) => values.area));
    return areas
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file: 'places.geojson',
        value: id,
        says: 'is a feature that no row of places.csv names in column area',
      }));
  },
};
