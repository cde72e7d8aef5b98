import { parseEdtf } from '../edtf/edtf.ts';
import { DAY, type Span } from '../time/span.ts';
import type { Dataset } from './dataset.ts';

/** What a set without a single known instant shows. */
const NO_INSTANTS: Span = { from: 0, to: DAY };

function padded(from: number, to: number, share: number): Span {
  const pad = Math.max((to - from) * share, DAY / 24);
  return { from: from - pad, to: to + pad };
}

/** The extent of a set whose first and last instants these are. */
export function extentOver(first: number, last: number): Span {
  return first <= last ? padded(first, last, 0.02) : NO_INSTANTS;
}

/** The first view over events of which most start between these instants. */
export function spanOver(from: number, to: number): Span {
  return padded(from, to, 0.05);
}

/** The rows at the 2nd and the 98th percentile of the starts; before the row `open` none is known. */
export function rowsOfMost(open: number, length: number): readonly [number, number] {
  const at = (share: number) => open + Math.round((length - 1 - open) * share);
  return [at(0.02), at(0.98)];
}

/** The first view that a set asks for. */
export function givenSpan({ info, zone }: Pick<Dataset, 'info' | 'zone'>): Span | undefined {
  const given = info.firstSpan === undefined ? undefined : parseEdtf(info.firstSpan, zone);
  return given?.ok ? { from: given.value.earliest, to: given.value.latest } : undefined;
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
  return extentOver(from, to);
}

/**
 * The first view in ms: the span that the package gives, or else the stretch between the 2nd and the 98th percentile of
 * the earliest starts, padded, so that one early or late event does not make all others small.
 */
export function firstSpan(dataset: Pick<Dataset, 'info' | 'zone' | 'columns' | 'effective'>): Span {
  const given = givenSpan(dataset);
  if (given) return given;
  const { length, startEarliest } = dataset.columns;
  // The column is sorted, with the open starts first.
  const open = startEarliest.findIndex(Number.isFinite);
  if (open < 0) return extent(dataset);
  const [from, to] = rowsOfMost(open, length);
  return spanOver(startEarliest[from], startEarliest[to]);
}
