import { parseEdtf } from '../edtf/edtf.ts';
import { DAY, type Span } from '../time/span.ts';
import type { Dataset } from './dataset.ts';

/** What a set without a single known instant shows. */
const NO_INSTANTS: Span = { from: 0, to: DAY };

function padded(from: number, to: number, share: number): Span {
  const pad = Math.max((to - from) * share, DAY / 24);
  return { from: from - pad, to: to + pad };
}

/** All instants (ms) that the events name, the dates when announced things take effect among them; open ends have none. */
export function extent({ columns, effective }: Pick<Dataset, 'columns' | 'effective'>): Span {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const add = (instant: number): void => {
    if (!Number.isFinite(instant)) return;
    from = Math.min(from, instant);
    to = Math.max(to, instant);
  };
  for (const column of [columns.startEarliest, columns.startLatest, columns.endEarliest, columns.endLatest]) {
    column.forEach(add);
  }
  for (const when of effective?.values() ?? []) {
    add(when.startEarliest);
    add(when.endLatest);
  }
  return from <= to ? padded(from, to, 0.02) : NO_INSTANTS;
}

/**
 * The first view in ms: the span that the package gives, or else the stretch between the 2nd and the 98th percentile of
 * the earliest starts, padded, so that one early or late event does not make all others small.
 */
export function firstSpan(dataset: Pick<Dataset, 'info' | 'zone' | 'columns' | 'effective'>): Span {
  const given =
    dataset.info.firstSpan === undefined ? undefined : parseEdtf(dataset.info.firstSpan, dataset.zone);
  if (given?.ok) return { from: given.value.earliest, to: given.value.latest };
  const { length, startEarliest } = dataset.columns;
  // The column is sorted, with the open starts first.
  const open = startEarliest.findIndex(Number.isFinite);
  if (open < 0) return extent(dataset);
  const at = (share: number) => startEarliest[open + Math.round((length - 1 - open) * share)];
  return padded(at(0.02), at(0.98), 0.05);
}
