import '../layout/SiteHeader.css';
import '../pages/page.css';
import '../layout/furniture.css';
import { shortenMiddle } from '../../base/shorten.ts';
import { t } from '../../i18n/t.ts';
import type { LoadProblem } from '../../io/load.ts';
import { Button } from '../../ui/Button.tsx';
import { setWords } from '../data/set-words.ts';

/** Letters of a reason that are shown; it may quote the file. */
const LETTERS = 200;

interface Props {
  readonly name: string;
  readonly problem: LoadProblem;
  readonly onRetry: () => void;
}

function explain(problem: LoadProblem): string {
  switch (problem.kind) {
    case 'unreachable': {
      const { file } = problem;
      return navigator.onLine ? t('app.failedUnreachable', { file }) : t('app.failedOffline', { file });
    }
    case 'status':
      return t('app.failedStatus', { file: problem.file, status: String(problem.status) });
    case 'unreadable':
      return t('app.failedUnreadable', {
        file: problem.file,
        reason: shortenMiddle(problem.reason, LETTERS),
      });
  }
}

/** Says which file did not come and why, and tries again. */
export function DataProblem({ name, problem, onRetry }: Props) {
  const title = setWords(name).title;
  return (
    <div className="furniture">
      <header className="site-header">
        <p className="site-title">{title}</p>
      </header>
      <div className="filter-row" />
      <main className="content content-scrolls">
        <div className="page" role="alert">
          <h1>{t('app.failedTitle')}</h1>
          <p>{explain(problem)}</p>
          <Button framed onClick={onRetry}>
            {t('app.retry')}
          </Button>
        </div>
      </main>
    </div>
  );
}
