import type { Bounds } from '../../../core/space/bounds.ts';
import { encloses, mercator } from '../../../core/space/mercator.ts';
import { type Basemap, cityBox } from '../basemap/basemap.ts';

/** Round the city that every page's basemap has in detail, in widths of its box, nothing else is needed. */
const ROUND_CITY = 0.5;

/** Whether a map of these bounds shows what the basemap of every page knows coarsely or not at all. */
export function isBeyondCity(basemap: Basemap, { south, west, north, east }: Bounds): boolean {
  const city = cityBox(basemap);
  if (city === undefined) return true;
  const margin = ROUND_CITY * (city.east - city.west);
  const around = {
    west: city.west - margin,
    north: city.north - margin,
    east: city.east + margin,
    south: city.south + margin,
  };
  const [start, end] = [mercator({ lat: north, lon: west }), mercator({ lat: south, lon: east })];
  return !encloses(around, { west: start.x, north: start.y, east: end.x, south: end.y });
}
