import type { Span } from '../../core/time/span.ts';
import { type AskedSet, answered } from './asking-engine.ts';

/** G2: stretches inside the span, at least `shortest` ms long, in which nothing of the whole set is known to happen. */
export async function gapsIn(asked: AskedSet, span: Span, shortest: number): Promise<readonly Span[]> {
  const { ticks } = asked.set;
  const rows = await answered(
    asked,
    (values) => `SELECT after, before FROM ${values.table('gaps')}
      WHERE before > ${values.long(ticks.floor(span.from))} AND after < ${values.long(ticks.ceil(span.to))} ORDER BY after`,
  );
  return rows
    .map(([after, before]) => ({
      from: Math.max(ticks.instant(Number(after)), span.from),
      to: Math.min(ticks.instant(Number(before)), span.to),
    }))
    .filter(({ from, to }) => to - from >= shortest);
}
