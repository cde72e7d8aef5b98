import './NothingFound.css';
import './facet-link.css';
import { useCallback } from 'react';
import { shorten } from '../../base/shorten.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { t } from '../../i18n/t.ts';
import { focusSearch } from '../../ui/focus-search.ts';
import { PillButton } from '../../ui/PillButton.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { activeClauses, type Clause, without } from './change-filter.ts';
import { clauseLabel } from './clause-label.ts';
import { dropSuggestions, windowClause } from './drop-suggestions.ts';
import type { FilterProps } from './facet-props.ts';
import { foundSpan } from './found-span.ts';
import { wholesElsewhere } from './wholes-elsewhere.ts';

interface Props extends FilterProps {
  readonly onWithinMap: (next: boolean) => void;
  readonly onReset: () => void;
  /** Shows this span on the timeline. */
  readonly onSpan: (span: Span) => void;
}

/** Letters of a search that are repeated. */
const LETTERS = 40;

function dropLabel(clause: Clause | 'within', text: string): string {
  if (clause === 'q') return t('facets.dropSearch', { text: shorten(text, LETTERS) });
  if (clause === 'within') return t('facets.dropWithin');
  return t('facets.dropFacet', { facet: t(`facets.${clause}`) });
}

/** Why there is nothing to see, and what would show something: a filter to drop, or another span. */
export function NothingFound(props: Props) {
  const { catalogue, query, filter, withinMap, onFilter, onWithinMap, onReset, onSpan } = props;
  const found = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.count(filter), [filter]),
  );
  const span = useAnswer(
    query,
    useCallback((asked: EventQuery) => foundSpan(asked, filter), [filter]),
  );
  const suggestions = useAnswer(
    query,
    useCallback((asked: EventQuery) => dropSuggestions(asked, filter, withinMap), [filter, withinMap]),
  );
  const wholes = useAnswer(
    query,
    useCallback((asked: EventQuery) => wholesElsewhere(asked, filter), [filter]),
  );
  const clauses = [...activeClauses(filter), ...windowClause(withinMap)];
  if (found === undefined) return null;

  const drop = (clause: Clause | 'within') => {
    if (clause === 'within') onWithinMap(false);
    else onFilter(without(filter, clause));
    // Whoever drops a search wants to search for something else.
    if (clause === 'q') focusSearch();
  };

  if (found > 0) {
    return (
      <div className="nothing">
        <p className="nothing-title">{t('facets.nothingInSpan')}</p>
        <p>
          <span className="nothing-note">{t('facets.outside', { n: found })}</span>{' '}
          {span && (
            <button type="button" className="facet-link" onClick={() => onSpan(span)}>
              {t('facets.showThem', { n: found })}
            </button>
          )}
        </p>
      </div>
    );
  }
  const ways = [
    ...(wholes && wholes.n > 0
      ? [
          {
            key: 'places',
            words: t('facets.includeParts'),
            n: wholes.n,
            go: () => onFilter({ ...filter, places: 'parts' }),
          },
        ]
      : []),
    ...(suggestions ?? []).map(({ clause, found: n }) => ({
      key: clause,
      words: dropLabel(clause, filter.q.trim()),
      n,
      go: () => drop(clause),
    })),
  ];
  return (
    <div className="nothing">
      <p className="nothing-title">
        {t(clauses.length > 0 ? 'facets.nothingFound' : 'facets.nothingInData')}
      </p>
      {clauses.length > 0 && (
        <ul className="nothing-list nothing-note">
          {clauses.map((clause) => (
            <li key={clause}>{clauseLabel(catalogue, filter, clause)}</li>
          ))}
        </ul>
      )}
      {ways.length > 0 && (
        <ul className="nothing-list">
          {ways.map(({ key, words, n, go }) => (
            <li key={key}>
              <PillButton className="nothing-way" onClick={go}>
                {words}
              </PillButton>
              <span className="nothing-note">{t('facets.finds', { n })}</span>
            </li>
          ))}
        </ul>
      )}
      {clauses.length > 1 && (
        <button type="button" className="facet-link" onClick={onReset}>
          {t('facets.resetAll')}
        </button>
      )}
    </div>
  );
}
