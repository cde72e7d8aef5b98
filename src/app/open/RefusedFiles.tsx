import './ReadingFiles.css';
import '../pages/page.css';
import type { Reason } from '../../core/import/report/reasons.ts';
import type { Issue } from '../../core/model/issue.ts';
import { language } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { BrokenCells } from './BrokenCells.tsx';
import { FileChoice } from './FileChoice.tsx';
import { leaveOpening, namesOf, openFiles } from './opening.ts';
import { reasonText } from './reason-text.ts';

interface Props {
  readonly files: readonly File[];
  readonly reason: Reason | string;
  /** Telling whether day or month comes first would help. */
  readonly asksDayOrder: boolean;
  /** What breaks the rules of tables, each with its place. */
  readonly issues: readonly Issue[];
}

/** What a browser says, which is English in every language. */
function BrowserSays({ text }: { readonly text: string }) {
  return (
    <>
      {!language().code.startsWith('en') && <p className="quiet">{t('open.reasonEnglish')}</p>}
      <p lang="en" dir="ltr">
        {text}
      </p>
    </>
  );
}

/** Why files were not opened, and what can be done. */
export function RefusedFiles({ files, reason, asksDayOrder, issues }: Props) {
  return (
    <div className="reading-files">
      <h1 tabIndex={-1}>{t('open.refused', { files: namesOf(files) })}</h1>
      <div role="alert">
        {issues.length > 0 ? (
          <p>{t('open.cellsToMend', { n: issues.length })}</p>
        ) : typeof reason === 'string' ? (
          <BrowserSays text={reason} />
        ) : (
          <p>{reasonText(reason)}</p>
        )}
      </div>
      {issues.length > 0 && <BrokenCells issues={issues} />}
      {asksDayOrder && (
        <fieldset className="day-orders">
          <legend>{t('open.whichOrder')}</legend>
          <Button framed onClick={() => void openFiles(files, { dayOrder: 'day-first' })}>
            {t('open.dayFirst')}
          </Button>
          <Button framed onClick={() => void openFiles(files, { dayOrder: 'month-first' })}>
            {t('open.monthFirst')}
          </Button>
        </fieldset>
      )}
      <p className="quiet">{t('open.unchanged')}</p>
      {typeof reason === 'string' && files.every(({ size }) => size > 0) && (
        <Button framed onClick={() => void openFiles(files)}>
          {t('app.retry')}
        </Button>
      )}
      <FileChoice />
      <Button framed onClick={leaveOpening}>
        {t('open.back')}
      </Button>
    </div>
  );
}
