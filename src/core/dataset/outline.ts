import type { WorldBox } from '../space/mercator.ts';
import type { Catalogue } from './catalogue.ts';
import type { Dataset } from './dataset.ts';
import { extent, firstSpan } from './first-span.ts';

type Outline = Pick<Catalogue, 'total' | 'hasParts' | 'extent' | 'firstSpan' | 'middle' | 'lead'>;

/** Share of the points left out at each side of the middle box. */
const LEFT_OUT = 0.05;

/** Points that are looked at: of more, every second, third and so on, as to sort a million takes a quarter of a second. */
const MOST_SORTED = 50_000;

/** The numbers there are, or a part of them that is spread evenly over time, in order. */
function sortedSample(numbers: Float32Array): Float32Array {
  const known = numbers.filter(Number.isFinite);
  const step = Math.ceil(known.length / MOST_SORTED);
  return known.filter((_, i) => i % step === 0).sort();
}

/** The box that the middle nine tenths of points reach over; undefined without one. */
export function middleOf({ x, y }: Pick<Dataset['columns'], 'x' | 'y'>): WorldBox | undefined {
  const xs = sortedSample(x);
  const ys = sortedSample(y);
  if (xs.length === 0) return undefined;
  const at = (sorted: Float32Array, share: number) => sorted[Math.round((sorted.length - 1) * share)];
  return {
    west: at(xs, LEFT_OUT),
    east: at(xs, 1 - LEFT_OUT),
    north: at(ys, LEFT_OUT),
    south: at(ys, 1 - LEFT_OUT),
  };
}

/** What a catalogue says of the events as a whole; goes through all rows. */
export function outlineOf(
  set: Pick<Dataset, 'info' | 'zone' | 'columns' | 'effective' | 'rowOf' | 'item'>,
): Outline {
  const { info, columns } = set;
  const lead = info.leadEvent === undefined ? -1 : set.rowOf(info.leadEvent);
  return {
    total: columns.length,
    hasParts: columns.partOf !== undefined,
    extent: extent(set),
    firstSpan: firstSpan(set),
    middle: middleOf(columns),
    lead: lead < 0 ? undefined : set.item(lead),
  };
}
