import './FacetValues.css';
import './facet-link.css';
import './facet-note.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { shorten } from '../../base/shorten.ts';
import { treeOf } from '../../core/dataset/tree.ts';
import { t } from '../../i18n/t.ts';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { TreeCheckbox } from '../../ui/TreeCheckbox.tsx';
import { toggled } from './change-filter.ts';
import { FacetLists } from './FacetLists.tsx';
import type { FacetProps } from './facet-props.ts';
import { FACET_TABLE } from './facet-table.ts';
import { byCountThenName } from './order-values.ts';
import { useCounts } from './use-counts.ts';
import { valueFinder } from './value-finder.ts';

/** From this many values on there is a box to find one. */
const SEARCHABLE = 16;
/** Letters of what was typed that are repeated. */
const LETTERS = 60;
/** A longer list is cut here until asked for in full. */
const SHOWN = 200;

/** The values of one facet: a tree where they form one, else a list of checkboxes, each with its count. */
export function FacetValues({ catalogue, query, filter, onFilter, facet }: FacetProps) {
  const row = FACET_TABLE[facet];
  const values = useMemo(() => row.values(catalogue), [row, catalogue]);
  const { value: counts, tooLarge, format } = useCounts(query, filter, facet);
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const wanted = useDeferredValue(text.trim());

  const names = useMemo(() => values.map(({ name }) => name), [values]);
  const finder = useMemo(() => valueFinder(values), [values]);
  const compare = useMemo(() => byCountThenName(values, counts), [values, counts]);
  const matches = useMemo(() => finder(wanted), [finder, wanted]);
  const chosen = useMemo(() => {
    const ids: ReadonlySet<string> = new Set(filter[facet]);
    return new Set(values.flatMap(({ id }, code) => (ids.has(id) ? [code] : [])));
  }, [filter, facet, values]);
  const tree = useMemo(
    () => row.tree?.(catalogue) ?? treeOf(new Int32Array(values.length).fill(-1)),
    [row, catalogue, values],
  );

  const toggle = (code: number) => onFilter(toggled(filter, facet, values[code].id));
  const title = t(`facets.${facet}`);
  const found =
    wanted === '' ? values.map((_, code) => code) : values.flatMap((_, c) => (matches(c) ? [c] : []));
  const isTree = row.tree !== undefined;
  const sorted = row.byCount ? [...found].sort(compare) : found;
  const shown = all ? sorted : sorted.filter((code, at) => at < SHOWN || chosen.has(code));

  return (
    <>
      {values.length >= SEARCHABLE && (
        <SearchField
          className="facet-find"
          label={t('facets.findValue', { facet: title })}
          value={text}
          onChange={setText}
          first
        />
      )}
      {found.length === 0 && (
        <p className="facet-note" role="status">
          {t('facets.noValue', { text: shorten(text.trim(), LETTERS) })}
        </p>
      )}
      {tooLarge !== undefined && (
        <p className="facet-note" role="status">
          {reasonOf(tooLarge)}
        </p>
      )}
      {isTree ? (
        <TreeCheckbox
          label={title}
          tree={tree}
          names={names}
          counts={counts}
          formatCount={format}
          compare={compare}
          chosen={chosen}
          onToggle={toggle}
          matches={wanted === '' ? undefined : matches}
          limit={all ? undefined : SHOWN}
          first
        />
      ) : (
        <FacetLists
          facet={facet}
          values={values}
          shown={shown}
          counts={counts}
          formatCount={format}
          chosen={chosen}
          onToggle={toggle}
        />
      )}
      {!all && sorted.length > SHOWN && (
        <button type="button" className="facet-link" onClick={() => setAll(true)}>
          {t('facets.showAll', { n: sorted.length })}
        </button>
      )}
    </>
  );
}
