import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { ChangeRow } from '../../core/model/tables.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';

interface Props {
  readonly changes: readonly ChangeRow[];
  readonly zone: Zone;
}

/** What has been corrected in this event, when and why. */
export function Corrections({ changes, zone }: Props) {
  return (
    <section className="detail-section">
      <h3>{t('detail.changes')}</h3>
      <ul className="detail-list">
        {changes.map(({ date, kind, reason }) => {
          const when = whenOfCells(date, undefined, zone);
          return (
            <li key={`${date} ${kind} ${reason}`}>
              <span className="detail-quiet">
                {when ? formatWhen(when, zone, 'short') : date} · {kind}
              </span>{' '}
              {reason}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
