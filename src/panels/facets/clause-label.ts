import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Filter } from '../../core/store/filter.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import type { Clause } from './change-filter.ts';
import { FACET_TABLE } from './facet-table.ts';

/** So many values are named, so many letters of each; the rest is counted. */
const NAMED = 3;
const LETTERS = 60;

/** Names of the chosen values; an id that the data do not know stands for itself. */
function namesOf(catalogue: Catalogue, filter: Filter, clause: Exclude<Clause, 'q'>): string[] {
  const names = new Map(FACET_TABLE[clause].values(catalogue).map(({ id, name }) => [id, name]));
  const all = filter[clause].map((id) => shorten(names.get(id) ?? id, LETTERS));
  const rest = all.length - NAMED;
  return rest > 1 ? [...all.slice(0, NAMED), t('facets.moreValues', { n: rest })] : all;
}

/** A clause of the filter in words: "Actors: Kataeb Hezbollah, US embassy". */
export function clauseLabel(catalogue: Catalogue, filter: Filter, clause: Clause | 'within'): string {
  if (clause === 'q') return t('facets.searchChip', { text: shorten(filter.q.trim(), LETTERS) });
  if (clause === 'within') return t('facets.withinChip');
  const join = clause === 'certainty' || (clause === 'actor' && filter.actors === 'all') ? 'all' : 'each';
  const values = formatList(namesOf(catalogue, filter, clause), join);
  const isWide = clause === 'place' && filter.places === 'parts';
  return t('facets.chip', {
    facet: t(`facets.${clause}`),
    values: isWide ? t('facets.withParts', { values }) : values,
  });
}
