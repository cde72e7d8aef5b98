import './ReadingFiles.css';
import '../pages/page.css';
import type { Issue } from '../../core/model/issue.ts';
import { language } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { BrokenCells } from './BrokenCells.tsx';
import { FileChoice } from './FileChoice.tsx';
import { leaveOpening, namesOf, openFiles } from './opening.ts';

interface Props {
  readonly files: readonly File[];
  readonly reason: string;
  /** Telling whether day or month comes first would help. */
  readonly asksDayOrder: boolean;
  /** What breaks the rules of tables, each with its place. */
  readonly issues: readonly Issue[];
}

/** A sentence that begins and ends as sentences do; names of files stay as they are. */
function asSentence(reason: string, files: readonly File[]): string {
  const isNamed = files.some(({ name }) => reason.startsWith(name));
  const whole = isNamed ? reason : reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

/** Why files were not opened, and what can be done. */
export function RefusedFiles({ files, reason, asksDayOrder, issues }: Props) {
  return (
    <div className="reading-files">
      <h1 tabIndex={-1}>{t('open.refused', { files: namesOf(files) })}</h1>
      <div role="alert">
        {issues.length === 0 && !language().code.startsWith('en') && (
          <p className="quiet">{t('open.reasonEnglish')}</p>
        )}
        {issues.length === 0 ? (
          <p lang="en" dir="ltr">
            {asSentence(reason, files)}
          </p>
        ) : (
          <p>{t('open.cellsToMend', { n: issues.length })}</p>
        )}
      </div>
      {issues.length > 0 && <BrokenCells issues={issues} />}
      {asksDayOrder && (
        <fieldset className="day-orders">
          <legend>{t('open.whichOrder')}</legend>
          <Button framed onClick={() => void openFiles(files, 'day-first')}>
            {t('open.dayFirst')}
          </Button>
          <Button framed onClick={() => void openFiles(files, 'month-first')}>
            {t('open.monthFirst')}
          </Button>
        </fieldset>
      )}
      <p className="quiet">{t('open.unchanged')}</p>
      <FileChoice />
      <Button framed onClick={leaveOpening}>
        {t('open.back')}
      </Button>
    </div>
  );
}
