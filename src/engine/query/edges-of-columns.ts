import { columnEdge } from '../../core/store/histogram.ts';
import { DAY, HOUR, type Span } from '../../core/time/span.ts';

/**
 * Where columns begin, and at last where the span ends, ms: where C3 has them, but for columns that are longer than a day or
 * an hour, which begin with the nearest one (UTC). What that moves is less than half a column, and cubes count by days and
 * hours.
 */
export function edgesOf(span: Span, columns: number): readonly number[] {
  const width = (span.to - span.from) / columns;
  const whole = [DAY, HOUR].find((one) => width > one);
  return Array.from({ length: columns + 1 }, (_, column) => {
    const edge = columnEdge(span, columns, column);
    return whole ? Math.floor(edge / whole + 0.5) * whole : edge;
  });
}
