import type { WorldBox } from '../space/mercator.ts';
import type { Catalogue } from './catalogue.ts';
import type { Dataset } from './dataset.ts';
import { extent, firstSpan } from './first-span.ts';

type Outline = Pick<Catalogue, 'total' | 'hasParts' | 'extent' | 'firstSpan' | 'middle' | 'lead'>;

/** Share of the points left out at each side of the middle box. */
const LEFT_OUT = 0.05;

/** The box that the middle nine tenths of points reach over; undefined without one. */
export function middleOf({ x, y }: Pick<Dataset['columns'], 'x' | 'y'>): WorldBox | undefined {
  const xs = x.filter(Number.isFinite).sort();
  const ys = y.filter(Number.isFinite).sort();
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
