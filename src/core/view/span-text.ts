import { length, NARROWEST, type Span, WIDEST } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';
import { parseLocal, printLocal, roundLocal } from './local-text.ts';

/** Rounding may move an end by this part of the span: a pixel of 800. */
const GRAIN = 1 / 800;
/** Rounding may take a little from the narrowest span or add to the widest. */
const TOLERANCE = 0.02;
/** A rounded length may allow a coarser unit; both ends are at the coarsest, years, after so many rounds. */
const ROUNDS = 14;

/** Whether a view can show the span: one minute to about forty years. */
export function isShowable(span: Span): boolean {
  const size = length(span);
  return size >= NARROWEST * (1 - TOLERANCE) && size <= WIDEST * (1 + TOLERANCE);
}

/** The span as an address has it, local to the zone and as short as a pixel allows; undefined when it cannot be written. */
export function printSpan(
  span: Span,
  zone: Zone,
): { readonly from: string; readonly to: string } | undefined {
  let current = span;
  for (let round = 0; round < ROUNDS && isShowable(current); round++) {
    const grain = length(current) * GRAIN;
    const from = roundLocal(zone.toLocal(current.from), grain);
    const to = roundLocal(zone.toLocal(current.to), grain);
    const next = { from: zone.toInstant(from), to: zone.toInstant(to) };
    if (next.from === current.from && next.to === current.to) {
      const texts = { from: printLocal(from), to: printLocal(to) };
      return texts.from !== undefined && texts.to !== undefined
        ? { from: texts.from, to: texts.to }
        : undefined;
    }
    current = next;
  }
  return undefined;
}

/** The instant (ms) at which the clocks of the zone show the text, or undefined when it is not a local time. */
export function parseInstant(text: string, zone: Zone): number | undefined {
  const local = parseLocal(text);
  return local === undefined ? undefined : zone.toInstant(local);
}
