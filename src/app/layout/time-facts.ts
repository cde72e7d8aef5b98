import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { extent } from '../../core/dataset/first-span.ts';
import { parseEdtf } from '../../core/edtf/edtf.ts';
import type { Span } from '../../core/time/span.ts';

const extents = new WeakMap<Catalogue, Span>();

/** The stretch that holds all events of a set (give the whole record, which never changes); worked out once per set. */
export function extentOf(catalogue: Catalogue): Span {
  const known = extents.get(catalogue) ?? extent(catalogue);
  extents.set(catalogue, known);
  return known;
}

/** The day of the main document, which the timeline marks. */
export function documentDay({ info, zone }: Catalogue): Span | undefined {
  if (info.documentDate === undefined) return undefined;
  const date = parseEdtf(info.documentDate, zone);
  return date.ok ? { from: date.value.earliest, to: date.value.latest } : undefined;
}
