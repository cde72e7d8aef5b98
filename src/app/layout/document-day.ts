import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { parseEdtf } from '../../core/edtf/edtf.ts';
import type { Span } from '../../core/time/span.ts';

/** The day of the main document, which the timeline marks. */
export function documentDay({ info, zone }: Catalogue): Span | undefined {
  if (info.documentDate === undefined) return undefined;
  const date = parseEdtf(info.documentDate, zone);
  return date.ok ? { from: date.value.earliest, to: date.value.latest } : undefined;
}
