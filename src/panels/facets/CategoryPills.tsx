import './CategoryPills.css';
import './facet-legend.css';
import { useCallback, useMemo } from 'react';
import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { categoryCount } from './category-counts.ts';
import { toggled } from './change-filter.ts';
import type { FilterProps } from './facet-props.ts';
import { useCounts } from './use-counts.ts';

/** The categories as toggles with their signs and counts; each keeps the room that its largest count needs. */
export function CategoryPills({ catalogue, query, filter, onFilter }: FilterProps) {
  const counts = useCounts(query, filter, 'category');
  const whole = useMemo(() => query.within(undefined), [query]);
  const most = useCounts(whole, NO_FILTER, 'category');
  const ahead = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.aheadCounts(filter), [filter]),
  );
  const mostAhead = useAnswer(
    whole,
    useCallback((asked: EventQuery) => asked.aheadCounts(NO_FILTER), []),
  );
  return (
    <fieldset className="facet-pills">
      <legend className="facet-legend">{t('facets.categories')}</legend>
      {catalogue.categories.map(({ id, title, symbol }, code) => {
        const shown = counts && categoryCount(counts[code], ahead, code);
        const widest = most && categoryCount(most[code], mostAhead, code);
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
            faint={counts?.[code] === 0}
          />
        );
      })}
    </fieldset>
  );
}
