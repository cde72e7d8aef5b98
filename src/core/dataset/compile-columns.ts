import type { When } from '../edtf/when.ts';
import type { EventRow, PlaceRow, RoleRow } from '../model/tables.ts';
import { PRECISIONS, ROLES, STATUSES } from '../model/vocabulary.ts';
import { type EventColumns, FLAG, NONE, NOT_GIVEN } from './columns.ts';
import { mercator } from './geometry.ts';
import { EXACT_WITHIN, type PlaceShape } from './place-shape.ts';
import { flagsOf } from './when-at.ts';

/** An event with what its row refers to, looked up. */
export interface LinkedEvent {
  readonly event: EventRow;
  readonly when: When;
  readonly place?: PlaceRow;
  readonly shape?: PlaceShape;
  readonly roles: readonly RoleRow[];
}

/** Codes of the ids and titles that columns refer to. */
export interface Codes {
  readonly actors: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  readonly titles: ReadonlyMap<string, number>;
}

/** Columns for so many events and so many parts taken in them, all zero. */
export function emptyColumns(length: number, roles: number): EventColumns {
  return {
    length,
    startEarliest: new Float64Array(length),
    startLatest: new Float64Array(length),
    endEarliest: new Float64Array(length),
    endLatest: new Float64Array(length),
    flags: new Uint8Array(length),
    precision: new Uint8Array(length),
    category: new Uint8Array(length),
    status: new Uint8Array(length),
    place: new Uint16Array(length),
    source: new Uint16Array(length),
    x: new Float32Array(length),
    y: new Float32Array(length),
    radius: new Float32Array(length),
    killedLow: new Int32Array(length),
    killedHigh: new Int32Array(length),
    woundedLow: new Int32Array(length),
    woundedHigh: new Int32Array(length),
    actorOffsets: new Uint32Array(length + 1),
    actorCodes: new Uint16Array(roles),
    roleCodes: new Uint8Array(roles),
    title: new Uint32Array(length),
  };
}

function isExact({ place, shape }: LinkedEvent): boolean {
  return place?.kind === 'site' && shape !== undefined && shape.radius <= EXACT_WITHIN;
}

/** The columns of events that stand in their order already; every id has a code. */
export function columnsOf(events: readonly LinkedEvent[], codes: Codes): EventColumns {
  const columns = emptyColumns(
    events.length,
    events.reduce((sum, { roles }) => sum + roles.length, 0),
  );
  let next = 0;
  events.forEach((linked, row) => {
    const { event, when, place, shape, roles } = linked;
    columns.startEarliest[row] = when.startEarliest;
    columns.startLatest[row] = when.startLatest;
    columns.endEarliest[row] = when.endEarliest;
    columns.endLatest[row] = when.endLatest;
    columns.flags[row] = flagsOf(when) | (isExact(linked) ? FLAG.exactPlace : 0);
    columns.precision[row] = PRECISIONS.indexOf(when.precision);
    columns.category[row] = codes.categories.get(event.category)!;
    columns.status[row] = STATUSES.indexOf(event.status);
    columns.place[row] = place ? codes.places.get(place.id)! : NONE;
    columns.source[row] = codes.sources.get(event.source)!;
    const { x, y } = shape ? mercator(shape.point) : { x: Number.NaN, y: Number.NaN };
    columns.x[row] = x;
    columns.y[row] = y;
    columns.radius[row] = shape?.radius ?? 0;
    columns.killedLow[row] = event.killed_low ?? NOT_GIVEN;
    columns.killedHigh[row] = event.killed_high ?? NOT_GIVEN;
    columns.woundedLow[row] = event.wounded_low ?? NOT_GIVEN;
    columns.woundedHigh[row] = event.wounded_high ?? NOT_GIVEN;
    columns.title[row] = codes.titles.get(event.title)!;
    columns.actorOffsets[row] = next;
    for (const { actor, role } of roles) {
      columns.actorCodes[next] = codes.actors.get(actor)!;
      columns.roleCodes[next] = ROLES.indexOf(role);
      next++;
    }
  });
  columns.actorOffsets[events.length] = next;
  return columns;
}
