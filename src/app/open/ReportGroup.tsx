import './ReportGroup.css';
import '../pages/page.css';
import type { FindingGroup } from '../../core/import/report/import-report.ts';
import { formatNumber, t } from '../../i18n/t.ts';

/** Findings that are shown of a group. */
const SHOWN = 20;
const FEW = 3;

interface Props {
  readonly group: FindingGroup;
}

function Findings({ group, from, to }: Props & { readonly from: number; readonly to: number }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('open.row')}</th>
          <th scope="col">{t('open.column')}</th>
          <th scope="col">{t('open.value')}</th>
        </tr>
      </thead>
      <tbody>
        {group.examples.slice(from, to).map(({ row, column, value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings stay where they are
          <tr key={at}>
            <td>{formatNumber(row)}</td>
            <td>
              <bdi>{column || t('open.wholeRow')}</bdi>
            </td>
            <td>
              <bdi>{value}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one rule has found in one column: in which rows, and what stands there. */
export function ReportGroup({ group }: Props) {
  const { rule, count } = group;
  const left = count - FEW;
  return (
    <div className="report-group">
      <h3>
        {t(`open.rule-${rule}`)} <span className="quiet">{t('open.times', { n: count })}</span>
      </h3>
      <Findings group={group} from={0} to={FEW} />
      {left > 0 && (
        <details>
          <summary>{t('open.more', { n: left })}</summary>
          <Findings group={group} from={FEW} to={SHOWN} />
        </details>
      )}
    </div>
  );
}
