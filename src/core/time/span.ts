/** A stretch of time: instants in ms since 1970-01-01T00:00Z, `from` inside, `to` outside. Always from < to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The narrowest and the widest span a view can show, in ms: one minute and about forty years. */
export const NARROWEST = MINUTE;
export const WIDEST = 40 * 365.25 * DAY;

export function sameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

export function length(span: Span): number {
  return span.to - span.from;
}

/** Whether a stretch that may last from `earliest` to `latest` shares an instant with the span. */
export function overlaps(span: Span, earliest: number, latest: number): boolean {
  return earliest < span.to && (latest > span.from || (earliest === latest && earliest === span.from));
}

/** The span scaled by `factor` (below 1 zooms in) so that the instant `around` keeps its place, within the limits. */
export function zoomed(span: Span, factor: number, around: number): Span {
  const size = length(span);
  const next = Math.min(WIDEST, Math.max(NARROWEST, size * factor));
  const from = around - ((around - span.from) / size) * next;
  return { from, to: from + next };
}

/** The span moved by `by` ms. */
export function moved(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}

/** The span between two others, `t` from 0 to 1; lengths are mixed geometrically so that a zoom feels even. */
export function between(a: Span, b: Span, t: number): Span {
  const lengthA = length(a);
  const ratio = length(b) / lengthA;
  const size = lengthA * ratio ** t;
  const share = Math.abs(ratio - 1) < 1e-6 ? t : (size / lengthA - 1) / (ratio - 1);
  const from = a.from + (b.from - a.from) * share;
  return { from, to: from + size };
}
