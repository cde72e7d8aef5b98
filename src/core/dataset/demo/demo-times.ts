import { sortedByNumber } from '../../../base/radix-sort.ts';
import type { When } from '../../edtf/when.ts';
import { PRECISIONS } from '../../model/vocabulary.ts';
import { DAY, HOUR, MINUTE } from '../../time/span.ts';
import { zoneOf } from '../../time/zone.ts';
import { roomFor } from '../column-room.ts';
import { FLAG } from '../event-columns.ts';
import { type Random, weighted, whole } from './random.ts';

export const DEMO_ZONE = zoneOf('Asia/Baghdad');

/** Instants at which the months of the set begin, October 2019 to November 2020, and the one after it. */
const MONTHS: readonly number[] = Array.from({ length: 15 }, (_, i) =>
  DEMO_ZONE.toInstant(Date.UTC(2019, 9 + i, 1)),
);
const [START] = MONTHS;
const DAYS = Math.round((MONTHS[MONTHS.length - 1] - START) / DAY);

/** Hours of the day by how much happens in them: quiet mornings, busy evenings. */
const drawHour = weighted([5, 4, 3, 2, 2, 3, 4, 5, 6, 8, 9, 9, 8, 7, 7, 8, 9, 11, 13, 15, 16, 15, 11, 8]);

/** Columns for dates that are drawn and not yet in order. */
const TIMES = {
  start: 'f64',
  startLatest: 'f64',
  endEarliest: 'f64',
  end: 'f64',
  precision: 'u8',
  flags: 'u8',
} as const;

/** How a made date is known: when it begins and ends (ms), its precision, whether it lasts and is over. */
interface Drawn {
  readonly start: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly end: number;
  readonly precision: (typeof PRECISIONS)[number];
  readonly flags: number;
}

function once(start: number, end: number, precision: Drawn['precision']): Drawn {
  return { start, startLatest: end, endEarliest: start, end, precision, flags: 0 };
}

/** Which days are busy: some weeks have up to eight times the events of others. */
function drawDays(random: Random): (random: Random) => number {
  const weeks = Array.from({ length: Math.ceil(DAYS / 7) }, () => 1 + 7 * random() ** 3);
  return weighted(Array.from({ length: DAYS }, (_, day) => weeks[Math.floor(day / 7)]));
}

/**
 * Draws dates. Those that are known roughly or last long are rarer in larger sets: however many events there are, about as
 * many of these are going on at any time as can still be told apart.
 */
function drawer(n: number, random: Random): () => Drawn {
  const rough = Math.min(0.06, Math.max(0.002, 200 / n));
  const drawDay = drawDays(random);
  return () => {
    const day = drawDay(random);
    const from = START + day * DAY;
    const kind = random();
    if (kind < rough) {
      const month = MONTHS.findLastIndex((start) => start <= from);
      return once(MONTHS[month], MONTHS[month + 1], 'month');
    }
    if (kind < 2 * rough) {
      const end = START + Math.min(DAYS, day + whole(random, 8, 60)) * DAY;
      if (end - from < 2 * DAY) return once(from, from + DAY, 'day');
      return {
        start: from,
        startLatest: from + DAY,
        endEarliest: end - DAY,
        end,
        precision: 'day',
        flags: FLAG.lasting,
      };
    }
    if (kind < 2.05 * rough) {
      const flags = FLAG.lasting | FLAG.openEnd;
      return {
        start: from,
        startLatest: from + DAY,
        endEarliest: Infinity,
        end: Infinity,
        precision: 'day',
        flags,
      };
    }
    if (kind < 2.05 * rough + 0.12) return once(from, from + DAY, 'day');
    const hour = from + drawHour(random) * HOUR;
    if (kind < 2.05 * rough + 0.4) return once(hour, hour + HOUR, 'hour');
    const minute = hour + whole(random, 0, 59) * MINUTE;
    return once(minute, minute + MINUTE, 'minute');
  };
}

/** Draws the dates of `length` incidents; returns which one each has, in their order. */
export function drawTimes(length: number, random: Random): (row: number) => When {
  const draw = drawer(length, random);
  const room = roomFor(TIMES, length);
  const rows = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const drawn = draw();
    room.start[i] = drawn.start;
    room.startLatest[i] = drawn.startLatest;
    room.endEarliest[i] = drawn.endEarliest;
    room.end[i] = drawn.end;
    room.precision[i] = PRECISIONS.indexOf(drawn.precision);
    room.flags[i] = drawn.flags;
    rows[i] = i;
  }
  const order = sortedByNumber(room.start, sortedByNumber(room.end, rows));
  return (row) => {
    const i = order[row];
    return {
      startEarliest: room.start[i],
      startLatest: room.startLatest[i],
      endEarliest: room.endEarliest[i],
      endLatest: room.end[i],
      lasting: (room.flags[i] & FLAG.lasting) !== 0,
      openStart: false,
      openEnd: (room.flags[i] & FLAG.openEnd) !== 0,
      precision: PRECISIONS[room.precision[i]],
      approximate: false,
      uncertain: false,
    };
  };
}
