import type { PlaceRow } from '../core/model/tables.ts';
import { t } from './t.ts';

/** Up to this many metres a site counts as a point. */
const POINT = 100;

/** A distance for people, with as many digits as a rough one deserves. */
export function distanceText(metres: number): string {
  if (metres < 1000) return t('detail.metres', { n: Math.round(metres / 10) * 10 });
  return t('detail.kilometres', { n: Number((metres / 1000).toPrecision(2)) });
}

/** What is not known of a place: nothing to say of a point. `radius` in metres, that of the event's place. */
export function placeNote({ kind, lat }: Pick<PlaceRow, 'kind' | 'lat'>, radius: number): string | undefined {
  if (lat === undefined) return t('detail.noPoint');
  switch (kind) {
    case 'region':
    case 'country':
      return t('detail.noCloserPlace');
    case 'city':
      return t('detail.cityKnown');
    case 'district':
    case 'area':
      return t('detail.areaKnown');
    case 'site':
      return radius > POINT ? t('detail.siteKnown', { distance: distanceText(radius) }) : undefined;
    case 'unknown':
      return t('detail.noPoint');
  }
}
