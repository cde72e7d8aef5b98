import './WholesElsewhere.css';
import './facet-link.css';
import { useCallback } from 'react';
import { shorten } from '../../base/shorten.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import type { FilterProps } from './facet-props.ts';
import { wholesElsewhere } from './wholes-elsewhere.ts';

/** Letters of a title that are shown. */
const LETTERS = 60;

/** Says what a filter by place leaves out although a part of it lies there, and takes it in. */
export function WholesElsewhere({
  query,
  filter,
  onFilter,
}: Pick<FilterProps, 'query' | 'filter' | 'onFilter'>) {
  const left = useAnswer(
    query,
    useCallback((asked: EventQuery) => wholesElsewhere(asked, filter), [filter]),
  );
  if (!left || left.n === 0) return null;
  const { n, titles } = left;
  const list = formatList(
    titles.map((title) => shorten(title, LETTERS)),
    'each',
  );
  return (
    <p className="facet-wholes">
      {t(titles.length > 0 ? 'facets.wholesElsewhere' : 'facets.wholesUnnamed', { n, list })}{' '}
      <button type="button" className="facet-link" onClick={() => onFilter({ ...filter, places: 'parts' })}>
        {t('facets.includeWholes', { n })}
      </button>
    </p>
  );
}
