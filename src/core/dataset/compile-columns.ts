import type { When } from '../edtf/when.ts';
import type { EventRow, PlaceRow, RoleRow } from '../model/tables.ts';
import { ATTRIBUTIONS, PRECISIONS, ROLES, STATUSES } from '../model/vocabulary.ts';
import { COUNTED } from '../perspective/claimable.ts';
import type { Figures } from '../perspective/told-event.ts';
import { mercator } from '../space/mercator.ts';
import { codeColumn } from './code-column.ts';
import { ABOUT, type EventColumns, FLAG, NOT_GIVEN, OPEN } from './event-columns.ts';
import { EXACT_WITHIN, type PlaceShape } from './place-shape.ts';
import { flagsOf } from './when-at.ts';

/** An event with what its row refers to, looked up. */
export interface LinkedEvent {
  readonly event: EventRow;
  /** As the dates and the known order tell, and as the table alone has it. */
  readonly when: When;
  readonly written: When;
  /** Id of the whole, from the column or a relation. */
  readonly whole?: string;
  readonly place?: PlaceRow;
  readonly shape?: PlaceShape;
  readonly roles: readonly RoleRow[];
  readonly figures: Figures;
  readonly origins: number;
}

/** Codes of the ids and titles that columns refer to. */
export interface Codes {
  readonly actors: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  readonly titles: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
}

/** How many entries each dictionary has. */
export type Sizes = Readonly<Record<keyof Codes, number>>;

/** Columns for so many events and so many parts taken in them: codes without a value where there can be none, else zero. */
export function emptyColumns(length: number, roles: number, sizes: Sizes): EventColumns {
  return {
    length,
    startEarliest: new Float64Array(length),
    startLatest: new Float64Array(length),
    endEarliest: new Float64Array(length),
    endLatest: new Float64Array(length),
    flags: new Uint8Array(length),
    precision: new Uint8Array(length),
    category: codeColumn(length, sizes.categories),
    status: new Uint8Array(length),
    place: codeColumn(length, sizes.places, sizes.places),
    source: codeColumn(length, sizes.sources),
    x: new Float32Array(length),
    y: new Float32Array(length),
    radius: new Float32Array(length),
    killedLow: new Int32Array(length),
    killedHigh: new Int32Array(length),
    woundedLow: new Int32Array(length),
    woundedHigh: new Int32Array(length),
    quantityLow: new Float64Array(length).fill(NOT_GIVEN),
    quantityHigh: new Float64Array(length).fill(NOT_GIVEN),
    unit: codeColumn(length, sizes.units, sizes.units),
    vague: new Uint8Array(length),
    origins: new Uint8Array(length).fill(1),
    actorOffsets: new Uint32Array(length + 1),
    actorCodes: codeColumn(roles, sizes.actors),
    roleCodes: new Uint8Array(roles),
    attributionCodes: new Uint8Array(roles).fill(ATTRIBUTIONS.indexOf('unknown')),
    title: codeColumn(length, sizes.titles),
  };
}

function isExact({ place, shape }: LinkedEvent): boolean {
  return place?.kind === 'site' && shape !== undefined && shape.radius <= EXACT_WITHIN;
}

function vagueBits(figures: Figures): number {
  return COUNTED.reduce((bits, field) => {
    const count = figures[field];
    return bits | (count?.open ? OPEN[field] : 0) | (count?.about ? ABOUT[field] : 0);
  }, 0);
}

function sizesOf(codes: Codes): Sizes {
  const { actors, places, sources, categories, titles, units } = codes;
  return {
    actors: actors.size,
    places: places.size,
    sources: sources.size,
    categories: categories.size,
    titles: titles.size,
    units: units.size,
  };
}

/** The columns of events that stand in their order already; every id has a code. */
export function columnsOf(events: readonly LinkedEvent[], codes: Codes): EventColumns {
  const parts = events.reduce((sum, { roles }) => sum + roles.length, 0);
  const columns = emptyColumns(events.length, parts, sizesOf(codes));
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
    if (place) columns.place[row] = codes.places.get(place.id)!;
    columns.source[row] = codes.sources.get(event.source)!;
    const { x, y } = shape ? mercator(shape.point) : { x: Number.NaN, y: Number.NaN };
    columns.x[row] = x;
    columns.y[row] = y;
    columns.radius[row] = shape?.radius ?? 0;
    const { quantity, killed, wounded } = linked.figures;
    columns.killedLow[row] = killed?.low ?? NOT_GIVEN;
    columns.killedHigh[row] = killed?.high ?? NOT_GIVEN;
    columns.woundedLow[row] = wounded?.low ?? NOT_GIVEN;
    columns.woundedHigh[row] = wounded?.high ?? NOT_GIVEN;
    columns.quantityLow[row] = quantity?.low ?? NOT_GIVEN;
    columns.quantityHigh[row] = quantity?.high ?? NOT_GIVEN;
    if (event.unit !== undefined) columns.unit[row] = codes.units.get(event.unit)!;
    columns.vague[row] = vagueBits(linked.figures);
    columns.origins[row] = Math.min(linked.origins, 0xff);
    columns.title[row] = codes.titles.get(event.title)!;
    columns.actorOffsets[row] = next;
    for (const { actor, role, attribution } of roles) {
      columns.actorCodes[next] = codes.actors.get(actor)!;
      columns.roleCodes[next] = ROLES.indexOf(role);
      columns.attributionCodes[next] = ATTRIBUTIONS.indexOf(attribution);
      next++;
    }
  });
  columns.actorOffsets[events.length] = next;
  const rows = new Map(events.map(({ event }, row) => [event.id, row]));
  const partOf = Int32Array.from(events, ({ whole }) => rows.get(whole ?? '') ?? -1);
  return partOf.some((row) => row >= 0) ? { ...columns, partOf } : columns;
}
