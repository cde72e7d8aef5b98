import '../layout/SiteHeader.css';
import '../pages/page.css';
import '../layout/furniture.css';
import { useContext } from 'react';
import { shortenMiddle } from '../../base/shorten.ts';
import { isOwnName } from '../../core/view/data-name.ts';
import { t } from '../../i18n/t.ts';
import type { LoadProblem } from '../../io/loaded.ts';
import { Button } from '../../ui/Button.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress, SETS } from '../address/site-place.ts';
import { setWords } from '../data/set-words.ts';
import { pageAlone } from '../first-picture.ts';
import { AddressLink } from '../parts/AddressLink.tsx';

/** Letters of a reason that are shown; it may quote the file. */
const LETTERS = 200;

interface Props {
  readonly name: string;
  readonly problem: LoadProblem;
  readonly onRetry: () => void;
}

function explain(problem: LoadProblem, name: string): string {
  switch (problem.kind) {
    case 'unreachable': {
      const { file } = problem;
      return navigator.onLine ? t('app.failedUnreachable', { file }) : t('app.failedOffline', { file });
    }
    case 'status':
      return t('app.failedStatus', { file: problem.file, status: String(problem.status) });
    case 'unreadable':
      if (isOwnName(name))
        return t('app.failedOwn', { name, reason: shortenMiddle(problem.reason, LETTERS) });
      return t('app.failedUnreadable', {
        file: problem.file,
        reason: shortenMiddle(problem.reason, LETTERS),
      });
  }
}

/** Says which file did not come and why, and tries again. */
export function DataProblem({ name, problem, onRetry }: Props) {
  const browser = useContext(BrowserAddressContext)!;
  const title = setWords(name).title;
  return (
    <div className="furniture" ref={pageAlone}>
      <header className="site-header">
        <p className="site-title">{title}</p>
      </header>
      <div className="filter-row" />
      <main className="content content-scrolls">
        <div className="page" role="alert">
          <h1>{t('app.failedTitle')}</h1>
          <p>{explain(problem, name)}</p>
          <Button framed onClick={onRetry}>
            {t('app.retry')}
          </Button>
          {isOwnName(name) && (
            <p>
              <AddressLink address={dataAddress({ name: 'open' }, SETS[0], browser.here())}>
                {t('app.openData')}
              </AddressLink>
            </p>
          )}
        </div>
      </main>
    </div>
  );
}
