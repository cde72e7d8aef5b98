import './FileReport.css';
import { printDay } from '../../core/import/cells/dated.ts';
import type { FindingGroup } from '../../core/import/report/import-report.ts';
import { reportCsv } from '../../core/import/report/report-csv.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { OwnReport } from '../../io/own/own-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { readableDate } from '../pages/readable.ts';
import { ReportGroup } from './ReportGroup.tsx';
import { noteText } from './reason-text.ts';
import { UndatedEvents } from './UndatedEvents.tsx';

const KINDS = [
  ['rejected', 'open.rejected'],
  ['dropped', 'open.dropped'],
  ['kept', 'open.asWritten'],
] as const;

function sum(groups: readonly FindingGroup[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function dayText(day: number): string {
  const edtf = printDay(day);
  return readableDate(edtf, zoneOf('UTC')) ?? edtf;
}

interface Props {
  readonly report: OwnReport;
  readonly title: string;
}

/** What became of the rows and cells of files, rule by rule. */
export function FileReport({ report, title }: Props) {
  const { rows, groups, undated, notes, withoutDate, withoutPlace, first, last, killed } = report;
  const ofKind = (kind: FindingGroup['kind']) => groups.filter((group) => group.kind === kind);
  const numbers = [
    [t('open.rowsRead'), rows],
    ...KINDS.map(([kind, words]) => [t(words), sum(ofKind(kind))] as const),
    [t('open.undated'), withoutDate],
    [t('open.unplaced'), withoutPlace],
  ] as const;
  const figures = {
    low: formatNumber(killed.low),
    best: formatNumber(killed.best),
    high: formatNumber(killed.high),
    unknown: formatNumber(killed.unknown),
  };
  return (
    <div className="file-report">
      <dl>
        {numbers.map(([words, n]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{formatNumber(n)}</dd>
          </div>
        ))}
        {first !== undefined && last !== undefined && (
          <div>
            <dt>{t('open.dates')}</dt>
            <dd>{t('open.datesSpan', { first: dayText(first), last: dayText(last) })}</dd>
          </div>
        )}
        {killed.unknown < report.events && (
          <div>
            <dt>{t('open.killed')}</dt>
            <dd>{t('open.killedSums', figures)}</dd>
          </div>
        )}
      </dl>
      {groups.length === 0 && undated.length === 0 ? (
        <p>{t('open.nothingWrong')}</p>
      ) : (
        <Button framed onClick={() => download(`${title}-report.csv`, reportCsv(report, undated))}>
          {t('open.csv')}
        </Button>
      )}
      {KINDS.map(([kind, words]) => {
        const found = ofKind(kind);
        return (
          found.length > 0 && (
            <section key={kind}>
              <h2>{t(words)}</h2>
              {found.map((group) => (
                <ReportGroup key={`${group.rule} ${group.column}`} group={group} />
              ))}
            </section>
          )
        );
      })}
      {undated.length > 0 && <UndatedEvents events={undated} all={Math.max(withoutDate, undated.length)} />}
      {notes.length > 0 && (
        <section>
          <h2>{t('open.notes')}</h2>
          <ul>
            {notes.map(noteText).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
