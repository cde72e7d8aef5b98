import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import { sayingsOf } from '../../../core/perspective/sayings.ts';
import type { Span } from '../../../core/time/span.ts';

/**
 * The last instant (ms) that the sources speak of: the end of the day of the main document, or the moment of the perspective
 * where that is earlier, so that nothing is drawn as going on after it; undefined when there is neither.
 */
export function knownUntil(catalogue: Catalogue, documentDay: Span | undefined): number | undefined {
  const { asof } = catalogue.perspective;
  const last = documentDay?.to;
  if (asof === undefined || !catalogue.source) return last;
  const by =
    'at' in asof
      ? asof.at
      : sayingsOf(catalogue.source.tables, catalogue.zone).all.find(({ claim }) => claim.id === asof.claim)
          ?.by;
  return by === undefined ? last : Math.min(by, last ?? by);
}
