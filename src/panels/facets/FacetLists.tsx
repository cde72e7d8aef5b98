import './FacetLists.css';
import './facet-legend.css';
import './facet-note.css';
import { useId } from 'react';
import type { Facet } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FACET_TABLE, type FacetValue } from './facet-table.ts';

interface Props {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  /** Codes of the values to show, in their order. */
  readonly shown: readonly number[];
  readonly counts: Uint32Array | undefined;
  readonly formatCount: (count: number) => string;
  readonly chosen: ReadonlySet<number>;
  readonly onToggle: (code: number) => void;
}

/** Values as checkboxes in one list, or in several under headings where the facet has groups. */
export function FacetLists({ facet, values, shown, counts, formatCount, chosen, onToggle }: Props) {
  const id = useId();
  const boxes = (codes: readonly number[]) =>
    codes.map((code) => (
      <Checkbox
        key={values[code].id}
        label={values[code].name}
        count={counts && formatCount(counts[code])}
        checked={chosen.has(code)}
        onChange={() => onToggle(code)}
        faint={counts?.[code] === 0 && !chosen.has(code)}
        first={code === shown[0]}
      />
    ));
  const { groups } = FACET_TABLE[facet];
  if (!groups)
    return (
      <fieldset className="facet-list">
        <legend className="facet-legend">{t(`facets.${facet}`)}</legend>
        {boxes(shown)}
      </fieldset>
    );
  return groups.map(({ name, note, values: ids }) => (
    <fieldset key={name} className="facet-list facet-group" aria-describedby={note && id + note}>
      <legend className="facet-legend facet-legend-seen">{t(name)}</legend>
      {boxes(shown.filter((code) => ids.includes(values[code].id)))}
      {note && (
        <p id={id + note} className="facet-note">
          {t(note)}
        </p>
      )}
    </fieldset>
  ));
}
