import '../pages/page.css';
import './ReportGroup.css';
import type { UndatedEvent } from '../../core/import/columns/set-builder.ts';
import { formatNumber, t } from '../../i18n/t.ts';

/** Events that are shown; all that are listed are in the report that can be downloaded. */
const SHOWN = 100;

interface Props {
  readonly events: readonly UndatedEvent[];
  /** How many there are, listed or not. */
  readonly all: number;
}

/** The events that no view shows, as nobody said when they were. */
export function UndatedEvents({ events, all }: Props) {
  const shown = events.slice(0, SHOWN);
  return (
    <details className="report-group">
      <summary>
        {t('open.undated')} <span className="quiet">{formatNumber(all)}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('open.row')}</th>
            <th scope="col">{t('open.means-title')}</th>
            <th scope="col">{t('open.means-place')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, row, title, place }) => (
            <tr key={id}>
              <td>{formatNumber(row)}</td>
              <td>
                <bdi>{title}</bdi>
              </td>
              <td>
                <bdi>{place ?? ''}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all > shown.length && <p className="quiet">{t('open.moreCells', { n: all - shown.length })}</p>}
    </details>
  );
}
