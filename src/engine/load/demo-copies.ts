import { DEMO_ZONE } from '../../core/dataset/demo/demo-times.ts';
import { FLAG } from '../../core/dataset/event-columns.ts';
import { PRECISIONS } from '../../core/model/vocabulary.ts';
import { DAY } from '../../core/time/span.ts';
import { EVER } from '../set/set-ticks.ts';

/** Days by which the earliest copy is earlier: what is made lasts 14 months, and all copies together ten years. */
const DAYS_BEFORE = 3200;

const MONTH = PRECISIONS.indexOf('month');
/** ms by which clocks there are ahead, in all the years of the copies. */
const AHEAD = DEMO_ZONE.toLocal(0) - 0;

const clock = (instant: string) => `epoch_ms(CAST(${instant} AS BIGINT) + ${AHEAD})`;
const instantOf = (local: string) => `CAST(epoch_ms(${local}) - ${AHEAD} AS DOUBLE)`;
const dayText = (local: string) => `strftime(${local}, '%Y-%m-%d')`;
const earlier = (instant: string) =>
  `CASE WHEN abs(${instant}) < ${EVER} THEN ${instant} - before ELSE ${instant} END`;

/**
 * A query that makes `n` rows of the `made` ones that another query has: each copy is some days earlier than the one before,
 * so that together they last ten years. What is known by the month alone goes to the month in which that day lies.
 */
export function copiesQuery(drawn: string, made: number, n: number, from: number, until: number): string {
  const copies = Math.ceil(n / made);
  const before = (copy: number) => Math.round((copy * DAYS_BEFORE) / Math.max(1, copies - 1)) * DAY;
  // A month may begin thirty days before the day by which it is told.
  const [first, last] = [
    `(SELECT min(start) - ${31 * DAY} FROM (${drawn}))`,
    `(SELECT max(start) FROM (${drawn}))`,
  ];
  const rows = Array.from({ length: copies }, (_, copy) => `(${copy}, ${before(copy)})`).join(', ');
  const month = `date_trunc('month', ${clock('start - before')})`;
  return `
    SELECT * EXCLUDE (copy, before, moved_start, month_end) REPLACE (
      CAST(serial + copy * ${made} AS INTEGER) AS serial,
      printf('demo-%07d', serial + copy * ${made} + 1) AS id,
      moved_start AS start,
      CASE precision WHEN ${MONTH} THEN month_end ELSE ${earlier('start_latest')} END AS start_latest,
      CASE precision WHEN ${MONTH} THEN moved_start ELSE ${earlier('end_earliest')} END AS end_earliest,
      CASE precision WHEN ${MONTH} THEN month_end ELSE ${earlier('over')} END AS over,
      CASE WHEN precision = ${MONTH} THEN strftime(${clock('moved_start')}, '%Y-%m')
        WHEN (flags & ${FLAG.openEnd}) <> 0 THEN ${dayText(clock('moved_start'))} || '/..'
        WHEN (flags & ${FLAG.lasting}) <> 0
          THEN ${dayText(clock('moved_start'))} || '/' || ${dayText(clock(`over - before - ${DAY}`))}
        ELSE ${dayText(clock('moved_start'))} END AS date)
    FROM (
      SELECT *, CASE precision WHEN ${MONTH} THEN ${instantOf(month)} ELSE start - before END AS moved_start,
        CASE precision WHEN ${MONTH} THEN ${instantOf(`${month} + INTERVAL 1 MONTH`)} END AS month_end
      FROM (${drawn}), (VALUES ${rows}) AS copies (copy, before)
      WHERE serial + copy * ${made} < ${n} AND before > ${first} - ${until} AND before <= ${last} - ${from}
    )`;
}
