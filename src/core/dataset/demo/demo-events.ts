import type { When } from '../../edtf/when.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import type { Count } from '../../perspective/count.ts';
import type { Figures } from '../../perspective/told-event.ts';
import { EQUATOR, mercator } from '../../space/mercator.ts';
import { type CodedEvents, columnBuilder } from '../column-builder.ts';
import { endOrder } from '../end-order.ts';
import type { EventValues, Participation } from '../event-values.ts';
import { EXACT_WITHIN } from '../place-shape.ts';
import { pointOrder } from '../point-order.ts';
import { textBuilder } from '../text-builder.ts';
import { ACTOR_WEIGHTS, DEMO_ACTORS } from './demo-actors.ts';
import { DEMO_PLACES, PLACE_WEIGHTS } from './demo-places.ts';
import { DEMO_SOURCES } from './demo-sources.ts';
import { demoSummary } from './demo-texts.ts';
import { drawTimes } from './demo-times.ts';
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
const SUMMARY_BYTES = 176;
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

/** Where in its place an event lies: round one of three spots, metres to the east and the south. */
function scatter(place: number, radius: number, random: Random): readonly [east: number, south: number] {
  const turn = ((place * 3 + whole(random, 0, 2)) * 2.4) % (2 * Math.PI);
  return [
    (Math.cos(turn) * 0.45 + bell(random) * 0.16) * radius,
    (Math.sin(turn) * 0.45 + bell(random) * 0.16) * radius,
  ];
}

type Where = Pick<EventValues, 'place' | 'point' | 'radius' | 'exact'>;

function drawWhere(random: Random): Where {
  if (random() < PLACELESS) return {};
  const place = drawPlace(random);
  const { lat = 0, lon = 0, radius_m = 0 } = DEMO_PLACES[place];
  const { x, y } = mercator({ lat, lon });
  const [east, south] = scatter(place, radius_m, random);
  const metre = 1 / (EQUATOR * Math.cos((lat * Math.PI) / 180));
  const exact = random() < EXACT;
  const radius = exact ? whole(random, 0, EXACT_WITHIN) : radius_m;
  return { place, point: { x: x + east * metre, y: y + south * metre }, radius, exact };
}

function drawParts(category: number, random: Random): readonly Participation[] {
  const roles = CATEGORY_ROLES[category];
  const count = 1 + drawActorCount(random);
  const parts: Participation[] = [];
  while (parts.length < count) {
    const actor = drawActor(random);
    if (parts.some((part) => part.actor === actor)) break;
    parts.push({ actor, role: roles[parts.length], attribution: 'unknown' });
  }
  return parts;
}

function upTo(low: number, more: number): Count {
  return { low, high: low + more, open: false, about: false };
}

function drawHarm(category: number, random: Random): Figures {
  if (category !== 0 || random() >= 0.4) return {};
  const [killed, wounded] = [drawKilled(random), whole(random, 0, 9)];
  return { killed: upTo(killed, whole(random, 0, 1)), wounded: upTo(wounded, whole(random, 0, 3)) };
}

/** One incident after the other, in the order of their dates; `words` draws their texts, so that these change nothing else. */
function drawer(random: Random, words: Random): (serial: number, when: When) => EventValues {
  return (serial, when) => {
    const category = drawCategory(random);
    const status = when.openEnd ? 'ongoing' : STATUSES[drawStatus(random)];
    const source = whole(random, 0, DEMO_SOURCES.length - 1);
    const where = drawWhere(random);
    const title = titleCode(
      category,
      whole(random, 0, KINDS_PER_CATEGORY - 1),
      where.place ?? DEMO_PLACES.length,
    );
    const parts = drawParts(category, random);
    const figures = drawHarm(category, random);
    return {
      when,
      category,
      status,
      source,
      ...where,
      title,
      parts,
      figures,
      summary: demoSummary(serial, words),
    };
  };
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** The `n` made incidents of a seed one by one, in the order of their dates; codes are those of the made set's lists. */
export function* madeEvents(n: number, seed = SEED): Generator<EventValues, void, undefined> {
  const random = mulberry32(seed);
  const whenOf = drawTimes(n, random);
  const draw = drawer(random, mulberry32(~seed));
  for (let row = 0; row < n; row++) yield draw(row + 1, whenOf(row));
}

/**
 * The columns of `n` made incidents with their dictionaries, the same for the same seed. `onProgress` is called now and then
 * with the part that is done, 0 to 1.
 */
export function demoEvents(
  n: number,
  seed = SEED,
  onProgress: (part: number) => void = () => undefined,
): CodedEvents {
  if (!Number.isInteger(n) || n < 1 || n > MOST) {
    throw new RangeError(`a made set of ${n} incidents cannot be made; ask for 1 to ${MOST}`);
  }
  const builder = columnBuilder(
    {
      actors: idsOf(DEMO_ACTORS),
      places: idsOf(DEMO_PLACES),
      sources: idsOf(DEMO_SOURCES),
      categories: idsOf(DEMO_CATEGORIES),
      titles: DEMO_TITLES,
    },
    { rows: n, parts: 2 * n, texts: { summary: textBuilder(n, SUMMARY_BYTES) } },
  );
  let row = 0;
  for (const values of madeEvents(n, seed)) {
    if (row % STEP === 0) onProgress(0.4 + (0.6 * row) / n);
    row++;
    builder.push(values);
  }
  const { columns, dictionaries } = builder.finish();
  onProgress(1);
  return {
    columns: { ...columns, endOrder: endOrder(columns), pointOrder: pointOrder(columns) },
    dictionaries,
  };
}
