import type { Dataset } from '../dataset/dataset.ts';
import { FLAG } from '../dataset/event-columns.ts';
import type { Tree } from '../dataset/tree.ts';
import {
  ATTRIBUTIONS,
  type Attribution,
  PRECISIONS,
  ROLES,
  type Role,
  STATUSES,
} from '../model/vocabulary.ts';
import type { Bounds } from '../space/bounds.ts';
import { mercator } from '../space/mercator.ts';
import { overlaps, type Span } from '../time/span.ts';
import { isFound } from './brute-search.fixture.ts';
import { CERTAINTIES, type Certainty, type Filter, TOLD_ATTRIBUTIONS } from './filter.ts';
import type { Facet, LaneKey } from './query.ts';
import type { SortKey } from './sort-rows.ts';

/** The rules of SPEC.md for one event at a time: slow, plain, and made to be compared with. */

type Ids = readonly string[];

/** Whether the value with this code, or one above it, is among the ids. */
function isUnder(list: readonly { readonly id: string }[], tree: Tree, code: number, ids: Ids): boolean {
  for (let at = code; at >= 0; at = tree.parent[at]) if (ids.includes(list[at].id)) return true;
  return false;
}

interface Part {
  readonly actor: number;
  readonly role: Role;
  readonly attribution: Attribution;
}

function parts(dataset: Dataset, row: number): readonly Part[] {
  const { actorOffsets, actorCodes, roleCodes, attributionCodes } = dataset.columns;
  return Array.from(actorCodes.subarray(actorOffsets[row], actorOffsets[row + 1]), (actor, i) => ({
    actor,
    role: ROLES[roleCodes[actorOffsets[row] + i]],
    attribution: ATTRIBUTIONS[attributionCodes[actorOffsets[row] + i]],
  }));
}

function isWanted(part: Part, { role, attribution }: Filter): boolean {
  const told: readonly Attribution[] = attribution;
  return (
    (role.length === 0 || role.includes(part.role)) && (told.length === 0 || told.includes(part.attribution))
  );
}

function actorsPass(dataset: Dataset, row: number, filter: Filter): boolean {
  const { actor, actors, role, attribution } = filter;
  const inRole = parts(dataset, row).filter((part) => isWanted(part, filter));
  const takesPart = (ids: Ids) =>
    inRole.some((part) => isUnder(dataset.actors, dataset.actorTree, part.actor, ids));
  if (actor.length === 0) return role.length + attribution.length === 0 || inRole.length > 0;
  return actors === 'all' ? actor.every((id) => takesPart([id])) : takesPart(actor);
}

export function isInside({ south, west, north, east }: Bounds, x: number, y: number): boolean {
  const { y: top } = mercator({ lat: north, lon: 0 });
  const { y: bottom } = mercator({ lat: south, lon: 0 });
  if (!(y >= top && y <= bottom)) return false;
  const lon = x * 360 - 180;
  // West of east as it stands, or round the world once.
  const to = east >= west ? east : east + 360;
  return [-720, -360, 0, 360, 720].some((turn) => lon + turn >= west && lon + turn <= to);
}

function textPasses(dataset: Dataset, row: number, q: string): boolean {
  const { columns, titles, actors, places } = dataset;
  const named = [...parts(dataset, row).map(({ actor }) => actors[actor]), places[columns.place[row]]];
  const names = named.flatMap((each) => [each?.name ?? '', each?.aliases ?? '']);
  return isFound(dataset, row, [titles[columns.title[row]], ...names], q);
}

function isCertain({ columns }: Dataset, row: number, certainty: Certainty): boolean {
  const place = Number.isNaN(columns.x[row]) ? undefined : columns.radius[row];
  switch (certainty) {
    case 'month':
    case 'day':
    case 'hour':
      return PRECISIONS.slice(PRECISIONS.indexOf(certainty)).includes(PRECISIONS[columns.precision[row]]);
    case 'near-place':
      return place !== undefined && !(place > 5000);
    case 'exact-place':
      return (columns.flags[row] & FLAG.exactPlace) !== 0;
    case 'two-sources':
      return columns.origins[row] > 1;
    case 'three-sources':
      return columns.origins[row] > 2;
  }
}

/** Whether the row, or where the filter says so one of its parts, lies in a chosen place. */
function liesIn(dataset: Dataset, row: number, filter: Filter): boolean {
  const { columns, places, placeTree } = dataset;
  const place = columns.place[row];
  if (place < places.length && isUnder(places, placeTree, place, filter.place)) return true;
  if (filter.places === 'own') return false;
  const ownParts = Array.from(columns.partOf ?? []).flatMap((whole, part) => (whole === row ? [part] : []));
  return ownParts.some((part) => liesIn(dataset, part, filter));
}

/** A filter, and the map window in which it is asked. */
export type Asked = Filter & { readonly within?: Bounds };

function passes(dataset: Dataset, row: number, filter: Asked): boolean {
  const { columns, categories, sources } = dataset;
  const asks = (list: Ids, holds: () => boolean) => list.length === 0 || holds();
  const { certainty, within } = filter;
  return (
    actorsPass(dataset, row, filter) &&
    asks(filter.category, () => filter.category.includes(categories[columns.category[row]].id)) &&
    asks(filter.status, () => filter.status.includes(STATUSES[columns.status[row]])) &&
    asks(filter.source, () => filter.source.includes(sources[columns.source[row]].id)) &&
    asks(filter.place, () => liesIn(dataset, row, filter)) &&
    certainty.every((one) => isCertain(dataset, row, one)) &&
    textPasses(dataset, row, filter.q) &&
    (!within || isInside(within, columns.x[row], columns.y[row]))
  );
}

/** The rows that pass, by date, and share an instant with the span where one is given. */
export function passing(dataset: Dataset, filter: Asked, span?: Span): number[] {
  const { length, startEarliest, endLatest } = dataset.columns;
  return Array.from({ length }, (_, row) => row).filter(
    (row) => passes(dataset, row, filter) && (!span || overlaps(span, startEarliest[row], endLatest[row])),
  );
}

/** The values of a facet in the order of their codes. */
export function valuesOf({ actors, categories, places, sources }: Dataset, facet: Facet): Ids {
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  switch (facet) {
    case 'actor':
      return idsOf(actors);
    case 'role':
      return ROLES;
    case 'attribution':
      return TOLD_ATTRIBUTIONS;
    case 'category':
      return idsOf(categories);
    case 'status':
      return STATUSES;
    case 'place':
      return idsOf(places);
    case 'certainty':
      return CERTAINTIES;
    case 'source':
      return idsOf(sources);
  }
}

/** Whether an event that passes is in the lane with this key, that of the others aside. */
export function isInLane(dataset: Dataset, row: number, filter: Filter, by: LaneKey, key: string): boolean {
  const { actors, actorTree, categories, columns } = dataset;
  if (by === 'none') return true;
  if (by === 'category') return categories[columns.category[row]].id === key;
  return parts(dataset, row)
    .filter((part) => isWanted(part, filter))
    .some(({ actor }) =>
      filter.actor.length > 0 ? isUnder(actors, actorTree, actor, [key]) : actors[actor].id === key,
    );
}

/** What an event is sorted by. */
export function sortValue(dataset: Dataset, row: number, by: SortKey): string | number | undefined {
  const { columns, titles, places, sources } = dataset;
  if (by === 'title') return titles[columns.title[row]];
  if (by === 'place') return places[columns.place[row]]?.name;
  if (by === 'source') return sources[columns.source[row]].title;
  if (by === 'category' || by === 'status') return columns[by][row];
  const figure = columns[by === 'killed' ? 'killedHigh' : 'woundedHigh'][row];
  return figure < 0 ? undefined : figure;
}
