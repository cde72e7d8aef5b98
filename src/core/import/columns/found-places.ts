import type { Dictionary } from '../../dataset/dictionary.ts';
import type { PlaceRow } from '../../model/tables.ts';
import { distance } from '../../space/geometry.ts';
import type { LatLon } from '../cells/read-point.ts';
import type { ImportedEvent } from '../imported-event.ts';
import { cleanText } from '../package/clean-text.ts';
import { namedCodes } from './named-codes.ts';

/** Places that can be filtered by: more of them are a burden on the page. */
const MOST_PLACES = 10_000;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly isCountry: boolean;
  readonly within?: string;
  south: number;
  north: number;
  west: number;
  east: number;
  radius: number;
}

/** The named places of a file, each as large as the points of its events lie apart. */
export interface FoundPlaces {
  /** The code of the event's place, undefined where none is named, below 0 where it gets none. */
  codeOf(event: ImportedEvent): number | undefined;
  finish(origin: string): readonly PlaceRow[];
}

function reach(place: Found, { lat, lon }: LatLon, radius: number): void {
  place.south = Math.min(place.south, lat);
  place.north = Math.max(place.north, lat);
  place.west = Math.min(place.west, lon);
  place.east = Math.max(place.east, lon);
  place.radius = Math.max(place.radius, radius);
}

function rowOf({ id, name, isCountry, within, ...found }: Found, origin: string): PlaceRow {
  const { south, north, west, east, radius } = found;
  const isOne = south === north && west === east;
  const row = { id, name, kind: isCountry ? 'country' : isOne ? 'site' : 'area', source: origin } as const;
  const half = distance({ lat: south, lon: west }, { lat: north, lon: east }) / 2;
  return {
    ...row,
    ...(within !== undefined && { within }),
    ...(south <= north && {
      lat: (south + north) / 2,
      lon: (west + east) / 2,
      radius_m: Math.round(isOne ? radius : half + radius),
    }),
  };
}

export function foundPlaces(ids: Dictionary): FoundPlaces {
  const places = namedCodes<Found>(ids, 'place', MOST_PLACES);

  function named(key: string, name: string, isCountry: boolean, within?: string): number {
    return places.codeOf(key, name, (id) => ({
      id,
      name: cleanText(name, 100, 'A place without a name'),
      isCountry,
      within,
      south: 90,
      north: -90,
      west: 180,
      east: -180,
      radius: 0,
    }));
  }

  return {
    codeOf({ place, country, point, radius = 0 }) {
      if (!place && !country) return undefined;
      const whole = country ? named(country, country, true) : -1;
      const isCountry = !place || place === country;
      const code = isCountry
        ? whole
        : named(`${place}, ${country ?? ''}`, place, false, places.rows[whole]?.id);
      if (code >= 0 && point) reach(places.rows[code], point, radius);
      return code;
    },
    finish: (origin) => places.rows.map((found) => rowOf(found, origin)),
  };
}
