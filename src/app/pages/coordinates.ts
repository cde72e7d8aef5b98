import type { PlaceRow } from '../../core/model/tables.ts';
import { t } from '../../i18n/t.ts';

/** Metres for people: whole metres below a kilometre, then kilometres with two digits that count. */
export function formatDistance(metres: number): string {
  return metres < 1000
    ? t('app.metres', { n: Math.round(metres) })
    : t('app.kilometres', { n: Number((metres / 1000).toPrecision(2)) });
}

/** Decimals of a degree that a radius in metres bears out; a degree of latitude is about 111 km. */
function decimals(radius: number): number {
  return Math.max(0, Math.min(5, Math.ceil(-Math.log10(Math.max(radius, 1) / 111_000))));
}

/** A place's point with no more digits than its radius bears out, or undefined when it has none. */
export function formatPoint({ lat, lon, radius_m: radius }: PlaceRow): string | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  const digits = decimals(radius ?? 0);
  const point = `${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(digits)}° ${lon < 0 ? 'W' : 'E'}`;
  return radius ? t('app.coordinatesWithin', { point, radius: formatDistance(radius) }) : point;
}
