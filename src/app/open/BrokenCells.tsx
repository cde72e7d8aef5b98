import './ReportGroup.css';
import '../pages/page.css';
import type { Issue } from '../../core/model/issue.ts';
import { formatNumber, t } from '../../i18n/t.ts';

/** Cells that are listed; the rest is counted, as mending some often mends others. */
const SHOWN = 200;

interface Props {
  readonly issues: readonly Issue[];
}

/** What breaks the rules of tables: in which sheet or file, row and column, what stands there, and what to write. */
export function BrokenCells({ issues }: Props) {
  const rest = issues.length - SHOWN;
  return (
    <div className="report-group">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('open.where')}</th>
            <th scope="col">{t('open.row')}</th>
            <th scope="col">{t('open.column')}</th>
            <th scope="col">{t('open.value')}</th>
            <th scope="col">{t('open.mend')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, SHOWN).map(({ file, row, column, property, value, says }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: issues stay where they are
            <tr key={at}>
              <td>
                <bdi>{file}</bdi>
              </td>
              <td>{row !== undefined && formatNumber(row)}</td>
              <td>
                <bdi>{column ?? property}</bdi>
              </td>
              <td>
                <bdi>{value}</bdi>
              </td>
              <td lang="en" dir="ltr">
                {says}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="quiet">{t('open.moreCells', { n: rest })}</p>}
    </div>
  );
}
