import type { Totals } from '../../core/store/totals.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { Figure } from './figures.ts';

interface Props {
  readonly totals: Totals;
  readonly figures: readonly Figure[];
  /** Whose account comes first, by name. */
  readonly speaker: string | undefined;
}

/** Each total with its range, from how many events it is, how many are counted with a whole, and how many give none. */
export function TotalsTable({ totals, figures, speaker }: Props) {
  const { events } = totals;
  const hasParts = figures.some(({ total }) => total.within > 0);
  return (
    <div className="totals-details">
      <table className="totals-table">
        <caption>{t('totals.caption', { n: events })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('totals.figure')}</th>
            <th scope="col">{t('totals.range')}</th>
            <th scope="col">{t('totals.events')}</th>
            {hasParts && <th scope="col">{t('totals.within')}</th>}
            <th scope="col">{t('totals.notGiven')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, name, range, total }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{range}</td>
              <td>{formatNumber(total.given)}</td>
              {hasParts && <td>{formatNumber(total.within)}</td>}
              <td>{formatNumber(events - total.given - total.within)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{speaker === undefined ? t('totals.rule') : t('totals.ruleSpeaker', { speaker })}</p>
    </div>
  );
}
