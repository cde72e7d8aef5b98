import './CategoryPills.css';
import './facet-legend.css';
import { useCallback, useMemo } from 'react';
import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useAnswerUnlessTooLarge } from '../../ui/use-answer.ts';
import { categoryCount } from './category-counts.ts';
import { toggled } from './change-filter.ts';
import type { FilterProps } from './facet-props.ts';
import { useCounts } from './use-counts.ts';

/** Events by category, and how many of them are only threatened or expected; without a value until a slow store has answered. */
function useCategoryCounts(query: EventQuery, filter: Filter) {
  const { value: counts, isEstimate } = useCounts(query, filter, 'category');
  const { value: ahead } = useAnswerUnlessTooLarge(
    query,
    useCallback((asked: EventQuery) => asked.aheadCounts(filter), [filter]),
  );
  return (code: number) => counts && categoryCount(counts[code], ahead, code, isEstimate);
}

/** The categories as toggles with their signs and counts; each keeps the room that its largest count needs. */
export function CategoryPills({ catalogue, query, filter, onFilter }: FilterProps) {
  const countOf = useCategoryCounts(query, filter);
  const whole = useMemo(() => query.within(undefined), [query]);
  const mostOf = useCategoryCounts(whole, NO_FILTER);
  return (
    <fieldset className="facet-pills">
      <legend className="facet-legend">{t('facets.categories')}</legend>
      {catalogue.categories.map(({ id, title, symbol }, code) => {
        const shown = countOf(code);
        const widest = mostOf(code);
        return (
          <Checkbox
            key={id}
            look="pill"
            label={title}
            sign={<Sign symbol={symbol} size={13} />}
            count={
              shown && (
                <>
                  <span style={{ minInlineSize: `${widest?.happened.length ?? 1}ch` }}>{shown.happened}</span>
                  <span className="facet-ahead" style={{ minInlineSize: `${widest?.ahead.length ?? 0}ch` }}>
                    {shown.ahead && <span>{shown.ahead}</span>}
                  </span>
                </>
              )
            }
            countWords={shown?.words}
            checked={filter.category.includes(id)}
            onChange={() => onFilter(toggled(filter, 'category', id))}
            faint={shown?.isNone}
          />
        );
      })}
    </fieldset>
  );
}
