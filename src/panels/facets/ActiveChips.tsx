import './ActiveChips.css';
import { t } from '../../i18n/t.ts';
import { Chip } from '../../ui/Chip.tsx';
import { activeClauses, type Clause, without } from './change-filter.ts';
import { clauseLabel } from './clause-label.ts';
import { windowClause } from './drop-suggestions.ts';
import type { FilterProps } from './facet-props.ts';

interface Props extends FilterProps {
  readonly onWithinMap: (next: boolean) => void;
}

/** Categories and the search show in the row itself that they are active; every other clause is a chip. */
const SHOWN_ELSEWHERE: ReadonlySet<Clause> = new Set<Clause>(['category', 'q']);

/** The active filters in words, each with a button that takes it away. */
export function ActiveChips({ catalogue, filter, onFilter, withinMap, onWithinMap }: Props) {
  const clauses = [
    ...activeClauses(filter).filter((clause) => !SHOWN_ELSEWHERE.has(clause)),
    ...windowClause(withinMap),
  ];
  if (clauses.length === 0) return null;
  return (
    <ul className="facet-chips" aria-label={t('facets.activeFilters')}>
      {clauses.map((clause) => {
        const label = clauseLabel(catalogue, filter, clause);
        return (
          <li key={clause} className="facet-chip">
            <Chip
              label={label}
              removeLabel={t('facets.remove', { filter: label })}
              onRemove={() => (clause === 'within' ? onWithinMap(false) : onFilter(without(filter, clause)))}
            />
          </li>
        );
      })}
    </ul>
  );
}
