import { ROUGHEST } from '../../core/store/gaps.ts';
import { EVER } from './set-ticks.ts';

/**
 * The statement that makes the table of stretches in which nothing of the set is known to happen, as ticks of so many ms;
 * G1 has what a row covers.
 */
export function gapStatement(tick: number): string {
  const rough = ROUGHEST / tick;
  const ever = EVER / tick;
  return `CREATE TABLE gaps AS
    WITH covering AS (
      SELECT start, CASE WHEN over - start <= ${rough} THEN over
        WHEN start_latest - start <= ${rough} THEN start_latest END AS until
      FROM events WHERE abs(start) < ${ever}
    ), known AS (
      SELECT start, until FROM covering WHERE until IS NOT NULL
    ), running AS (
      SELECT start, coalesce(max(until) OVER (
        ORDER BY start ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), -${ever}) AS covered FROM known
    )
    SELECT covered AS after, start AS before FROM running WHERE start > covered
    UNION ALL
    SELECT coalesce(max(until), -${ever}), ${ever} FROM known
    ORDER BY after`;
}
