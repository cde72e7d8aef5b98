import { TILE } from '../space/mercator.ts';
import type { MapView } from './view.ts';

/** Zooms of the map, as Leaflet counts them. */
export const MAP_ZOOM = { least: 2, most: 16 } as const;
/** Where the Web Mercator square ends, degrees. */
const MOST_LATITUDE = 85;

/** Decimals that place a centre to half a pixel at a zoom. */
function decimalsAt(zoom: number): number {
  return Math.max(0, Math.ceil(Math.log10((TILE * 2 ** zoom) / 360)));
}

function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/^-(0(\.0*)?)$/, '$1');
}

/** Zoom/lat/lon as OpenStreetMap writes it, e.g. `13/33.3050/44.3900`; zooms have at most two decimals. */
export function printMap({ zoom, lat, lon }: MapView): string {
  const rounded = Number(zoom.toFixed(2));
  const decimals = decimalsAt(rounded);
  return `${rounded}/${fixed(lat, decimals)}/${fixed(lon, decimals)}`;
}

/** Reads what `printMap` writes; a string is the reason why not. */
export function parseMap(text: string): MapView | 'form' | 'range' {
  const match = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!match) return 'form';
  const [zoom, lat, lon] = match.slice(1).map(Number);
  const fits =
    zoom >= MAP_ZOOM.least && zoom <= MAP_ZOOM.most && Math.abs(lat) <= MOST_LATITUDE && Math.abs(lon) <= 180;
  return fits ? { zoom, lat, lon } : 'range';
}
