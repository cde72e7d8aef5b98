import { DAY, HOUR, type Span } from '../../core/time/span.ts';
import type { BoundValues } from './bound-values.ts';
import { edgesOf } from './edges-of-columns.ts';

/** The columns of a span as SQL looks for them. */
export interface AskedColumns {
  /** The span as it was asked for, ms. */
  readonly span: Span;
  readonly n: number;
  /** How long the periods are in which all edges lie, ms; undefined where they lie in none. */
  readonly per?: number;
  /** The outermost edges: in periods where there are such, else ms. */
  readonly first: number;
  readonly last: number;
}

/** Columns whose edges all lie in periods. */
export type ColumnsOfPeriods = AskedColumns & { readonly per: number };

export function areOfPeriods(columns: AskedColumns): columns is ColumnsOfPeriods {
  return columns.per !== undefined;
}

/** The columns of a span; their edges are those of `edgesOf`. */
export function askedColumns(span: Span, n: number): AskedColumns {
  const edges = edgesOf(span, n);
  const per = [DAY, HOUR].find((one) => edges.every((edge) => edge % one === 0));
  return { span, n, ...(per && { per }), first: edges[0] / (per ?? 1), last: edges[n] / (per ?? 1) };
}

/** The period with which a column begins, as SQL: by the same steps as `edgesOf` takes, so that both have the same numbers. */
function edge(values: BoundValues, { span: { from, to }, n, per }: ColumnsOfPeriods, column: string): string {
  const ms = `(${values.number(from)} + ${values.number(to - from)} * (${column}) / ${n}.0)`;
  return `floor(${ms} / ${per}.0 + 0.5)`;
}

/** In which column from 1 on a period (as SQL) lies, but for one, by the rounding of that arithmetic. */
export function nearColumn(
  values: BoundValues,
  { span: { from, to }, n, per }: ColumnsOfPeriods,
  at: string,
): string {
  const share = `(${at} * ${values.number(per)} - ${values.number(from)}) * ${n} / ${values.number(to - from)}`;
  return `greatest(1, least(${n}, 1 + floor(${share})))`;
}

/**
 * How many edges a period reaches, as SQL, where its `nearColumn` stands in the column `near`: the edges beside that tell
 * exactly. `reaches` says what has to hold of an edge.
 */
export function edgesReached(
  values: BoundValues,
  columns: ColumnsOfPeriods,
  reaches: (edge: string) => string,
): string {
  const { n, first, last } = columns;
  const at = (column: string) => edge(values, columns, column);
  return `CAST(CASE WHEN NOT (${reaches(values.number(first))}) THEN 0 WHEN ${reaches(values.number(last))} THEN ${n + 1} ELSE
    near - CASE WHEN ${reaches(at('near - 1'))} THEN 0 ELSE 1 END
      + CASE WHEN near < ${n} AND (${reaches(at('near'))}) THEN 1 ELSE 0 END END AS INTEGER)`;
}

/**
 * The same of an instant in ms where edges lie in no periods: from its share of the span. Whole spans have the numbers that
 * `edgesOf` has; with others an edge may be some 0.0002 ms elsewhere, as far as either knows it.
 */
export function edgesBefore(
  values: BoundValues,
  { n, first, last }: AskedColumns,
  at: string,
  isReachedAt: string,
): string {
  const [from, to] = [values.number(first), values.number(last)];
  const share = `(${at} - ${from}) * ${n} / ${values.number(last - first)}`;
  return `CAST(CASE WHEN ${at} < ${from} THEN 0 WHEN ${at} > ${to} THEN ${n + 1}
    WHEN ${isReachedAt} THEN 1 + floor(${share}) ELSE ceil(${share}) END AS INTEGER)`;
}

/** Whether the period `moment` begins with the last edge that it reaches, of which there are so many (as SQL). */
export function beginsColumn(values: BoundValues, columns: ColumnsOfPeriods, reached: string): string {
  return `${reached} > 0 AND moment = ${edge(values, columns, `${reached} - 1`)}`;
}
