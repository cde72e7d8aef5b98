import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Filter } from '../../core/store/filter.ts';
import { formatList } from '../../i18n/lists.ts';
import { t } from '../../i18n/t.ts';
import type { Clause } from './change-filter.ts';
import { FACET_TABLE } from './facet-table.ts';

/** Names of the chosen values; an id that the data do not know stands for itself. */
function namesOf(dataset: Dataset, filter: Filter, clause: Exclude<Clause, 'q' | 'within'>): string[] {
  const names = new Map(FACET_TABLE[clause].values(dataset).map(({ id, name }) => [id, name]));
  return filter[clause].map((id) => names.get(id) ?? id);
}

/** A clause of the filter in words: "Actors: Kataeb Hezbollah, US embassy". */
export function clauseLabel(dataset: Dataset, filter: Filter, clause: Clause): string {
  if (clause === 'q') return t('facets.searchChip', { text: filter.q.trim() });
  if (clause === 'within') return t('facets.withinChip');
  const join = clause === 'certainty' || (clause === 'actor' && filter.actors === 'all') ? 'all' : 'each';
  const values = formatList(namesOf(dataset, filter, clause), join);
  return t('facets.chip', { facet: t(`facets.${clause}`), values });
}
