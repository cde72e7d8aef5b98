import { ROLES, STATUSES } from '../../model/vocabulary.ts';
import { EQUATOR, mercator } from '../../space/mercator.ts';
import { emptyColumns, type Sizes } from '../compile-columns.ts';
import { endOrder } from '../end-order.ts';
import { type EventColumns, FLAG, NOT_GIVEN } from '../event-columns.ts';
import { EXACT_WITHIN } from '../place-shape.ts';
import { pointOrder } from '../point-order.ts';
import { textBuilder } from '../text-column.ts';
import { ACTOR_WEIGHTS, DEMO_ACTORS } from './demo-actors.ts';
import { DEMO_PLACES, PLACE_WEIGHTS } from './demo-places.ts';
import { DEMO_SOURCES } from './demo-sources.ts';
import { demoSummary } from './demo-texts.ts';
import { fillTimes } from './demo-times.ts';
import {
  CATEGORY_ROLES,
  CATEGORY_WEIGHTS,
  DEMO_CATEGORIES,
  DEMO_TITLES,
  KINDS_PER_CATEGORY,
  titleCode,
} from './demo-titles.ts';
import { bell, mulberry32, type Random, weighted, whole } from './random.ts';

/** A made set has 1 to this many incidents. */
export const MOST = 5_000_000;
const SEED = 20201117;
/** Bytes of text that a row has, about. */
const SUMMARY_BYTES = 220;
/** Rows made between two reports of progress. */
const STEP = 1 << 16;

const drawCategory = weighted(CATEGORY_WEIGHTS);
const drawActor = weighted(ACTOR_WEIGHTS);
const drawPlace = weighted(PLACE_WEIGHTS);
/** As STATUSES; what goes on is decided by the date. */
const drawStatus = weighted([84, 0, 8, 4, 4]);
const drawActorCount = weighted([35, 45, 20]);
const drawKilled = weighted([70, 15, 8, 4, 2, 1]);

/** Shares of events without a place, and of those whose place is known exactly. */
const PLACELESS = 0.06;
const EXACT = 0.35;

const SIZES: Sizes = {
  actors: DEMO_ACTORS.length,
  places: DEMO_PLACES.length,
  sources: DEMO_SOURCES.length,
  categories: DEMO_CATEGORIES.length,
  titles: DEMO_TITLES.length,
  units: 0,
};

/** Where in its place an event lies: round one of three spots, metres to the east and the south. */
function scatter(place: number, radius: number, random: Random): readonly [east: number, south: number] {
  const turn = ((place * 3 + whole(random, 0, 2)) * 2.4) % (2 * Math.PI);
  return [
    (Math.cos(turn) * 0.45 + bell(random) * 0.16) * radius,
    (Math.sin(turn) * 0.45 + bell(random) * 0.16) * radius,
  ];
}

function fillPlace(columns: EventColumns, row: number, random: Random): number {
  columns.x[row] = Number.NaN;
  columns.y[row] = Number.NaN;
  if (random() < PLACELESS) return DEMO_PLACES.length;
  const code = drawPlace(random);
  const { lat = 0, lon = 0, radius_m = 0 } = DEMO_PLACES[code];
  const { x, y } = mercator({ lat, lon });
  const [east, south] = scatter(code, radius_m, random);
  const metre = 1 / (EQUATOR * Math.cos((lat * Math.PI) / 180));
  const exact = random() < EXACT;
  columns.place[row] = code;
  columns.x[row] = x + east * metre;
  columns.y[row] = y + south * metre;
  columns.radius[row] = exact ? whole(random, 0, EXACT_WITHIN) : radius_m;
  if (exact) columns.flags[row] |= FLAG.exactPlace;
  return code;
}

/** Writes who takes part in the row from position `next` on; returns the position after. */
function fillActors(columns: EventColumns, row: number, next: number, random: Random): number {
  const roles = CATEGORY_ROLES[columns.category[row]];
  const count = 1 + drawActorCount(random);
  for (let i = 0; i < count; i++) {
    const actor = drawActor(random);
    if (columns.actorCodes.subarray(next - i, next).includes(actor)) break;
    columns.actorCodes[next] = actor;
    columns.roleCodes[next] = ROLES.indexOf(roles[i]);
    next++;
  }
  return next;
}

function fillHarm(columns: EventColumns, row: number, random: Random): void {
  const known = columns.category[row] === 0 && random() < 0.4;
  const killed = known ? drawKilled(random) : NOT_GIVEN;
  const wounded = known ? whole(random, 0, 9) : NOT_GIVEN;
  columns.killedLow[row] = killed;
  columns.killedHigh[row] = known ? killed + whole(random, 0, 1) : NOT_GIVEN;
  columns.woundedLow[row] = wounded;
  columns.woundedHigh[row] = known ? wounded + whole(random, 0, 3) : NOT_GIVEN;
}

/**
 * The columns of `n` made incidents, the same for the same seed. `onProgress` is called now and then with the part that is
 * done, 0 to 1.
 */
export function demoColumns(
  n: number,
  seed = SEED,
  onProgress: (part: number) => void = () => undefined,
): EventColumns {
  if (!Number.isInteger(n) || n < 1 || n > MOST) {
    throw new RangeError(`a made set of ${n} incidents cannot be made; ask for 1 to ${MOST}`);
  }
  const random = mulberry32(seed);
  const columns = emptyColumns(n, 3 * n, SIZES);
  fillTimes(columns, random);
  // A generator of their own, so that texts change nothing else.
  const words = mulberry32(~seed);
  const summary = textBuilder(n, SUMMARY_BYTES);
  let next = 0;
  for (let row = 0; row < n; row++) {
    if (row % STEP === 0) onProgress(0.4 + (0.6 * row) / n);
    const ongoing = (columns.flags[row] & FLAG.openEnd) !== 0;
    const category = drawCategory(random);
    columns.category[row] = category;
    columns.status[row] = ongoing ? STATUSES.indexOf('ongoing') : drawStatus(random);
    columns.source[row] = whole(random, 0, DEMO_SOURCES.length - 1);
    const place = fillPlace(columns, row, random);
    columns.title[row] = titleCode(category, whole(random, 0, KINDS_PER_CATEGORY - 1), place);
    columns.actorOffsets[row] = next;
    next = fillActors(columns, row, next, random);
    fillHarm(columns, row, random);
    summary.add(demoSummary(row + 1, words));
  }
  columns.actorOffsets[n] = next;
  onProgress(1);
  return {
    ...columns,
    actorCodes: columns.actorCodes.slice(0, next),
    roleCodes: columns.roleCodes.slice(0, next),
    attributionCodes: columns.attributionCodes.slice(0, next),
    endOrder: endOrder(columns),
    pointOrder: pointOrder(columns),
    summary: summary.finish(),
  };
}
