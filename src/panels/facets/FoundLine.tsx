import './FoundLine.css';
import './facet-link.css';
import './facets-widest.css';
import { useCallback } from 'react';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { orAbout } from '../../i18n/or-about.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { useAnswerUnlessTooLarge } from '../../ui/use-answer.ts';
import { activeClauses } from './change-filter.ts';

interface Props {
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly withinMap: boolean;
  readonly onReset: () => void;
}

/** Stands in a message for the part that is set in bold. */
const BOLD = '\u0000';

/** "14 of 36 events", and the way back to all of them. */
export function FoundLine({ query, filter, withinMap, onReset }: Props) {
  const { value: found, tooLarge } = useAnswerUnlessTooLarge(
    query,
    useCallback((asked: EventQuery) => asked.count(filter), [filter]),
  );
  const [before, after] = t('facets.found', { n: query.total, shown: BOLD }).split(BOLD);
  const idle = !withinMap && activeClauses(filter).length === 0;
  // The most that it can have to say.
  const widest = t('facets.found', { n: query.total, shown: formatNumber(query.total) });
  return (
    <div className="facet-found">
      {/* The page announces it together with the span. */}
      <p role="status" aria-live="off" className="facets-widest" data-widest={widest}>
        {tooLarge !== undefined && reasonOf(tooLarge)}
        {found !== undefined && (
          <span>
            {before}
            <strong>{orAbout(formatNumber(found), query.isEstimate?.('count', filter))}</strong>
            {after}
          </span>
        )}
      </p>
      {/* Stays focusable when there is nothing to reset, so that pressing it does not lose the focus. */}
      <button type="button" className="facet-link" aria-disabled={idle} onClick={() => idle || onReset()}>
        {t('facets.reset')}
      </button>
    </div>
  );
}
