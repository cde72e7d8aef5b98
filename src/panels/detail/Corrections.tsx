import './DetailPanel.css';
import './Relation.css';
import './detail-section.css';
import { useState } from 'react';
import { groupBy } from '../../base/group-by.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { ChangeRow } from '../../core/model/tables.ts';
import type { Zone } from '../../core/time/zone.ts';
import { changeKind } from '../../i18n/change-kind.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly changes: readonly ChangeRow[];
  readonly zone: Zone;
}

/** How many are listed at first. */
const FIRST = 5;

/** What has been corrected in this event, day by day with the newest first, and why. */
export function Corrections({ changes, zone }: Props) {
  const [isWhole, setWhole] = useState(false);
  const newest = changes.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const days = groupBy(isWhole ? newest : newest.slice(0, FIRST), ({ date }) => date);
  const dayText = (date: string) => {
    const when = whenOfCells(date, undefined, zone);
    return when ? formatWhen(when, zone, 'short') : date;
  };
  return (
    <section className="detail-section">
      <h3>{t('detail.changes')}</h3>
      {[...days].map(([date, rows]) => (
        <div key={date}>
          <p className="detail-quiet">{dayText(date)}</p>
          <ul className="detail-list">
            {rows.map(({ kind, reason }) => (
              <li key={`${kind} ${reason}`} className="detail-related">
                <span className="detail-relation">{changeKind(kind)}</span> <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {changes.length > FIRST && (
        <Button framed className="detail-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('detail.showFewer') : t('detail.showAllParts', { n: changes.length })}
        </Button>
      )}
    </section>
  );
}
