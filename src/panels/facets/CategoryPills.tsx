import { formatNumber, t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { toggled } from './change-filter.ts';
import type { FilterProps } from './facet-props.ts';
import { useCounts } from './use-counts.ts';

/** The categories as toggles with their signs and counts. */
export function CategoryPills({ dataset, query, filter, onFilter }: FilterProps) {
  const counts = useCounts(query, filter, 'category');
  return (
    <fieldset className="facet-pills">
      <legend className="facet-legend">{t('facets.categories')}</legend>
      {dataset.categories.map(({ id, title, symbol }, code) => (
        <Checkbox
          key={id}
          look="pill"
          label={title}
          sign={<Sign symbol={symbol} size={13} />}
          count={counts && formatNumber(counts[code])}
          checked={filter.category.includes(id)}
          onChange={() => onFilter(toggled(filter, 'category', id))}
          faint={counts?.[code] === 0}
        />
      ))}
    </fieldset>
  );
}
