import './PaneProblem.css';
import { shortenMiddle } from '../base/shorten.ts';
import { hasWords, t } from '../i18n/t.ts';
import { Button } from './Button.tsx';

interface Props {
  /** What stopped working, e.g. "The map". */
  readonly name: string;
  readonly reason: string;
  /** One line for what has no room of its own. */
  readonly compact?: boolean;
  readonly onRetry: () => void;
}

/** Stands in for a pane that failed, says why, and offers to try again. */
export function PaneProblem({ name, reason, compact = false, onRetry }: Props) {
  if (compact)
    return (
      <p className="problem-line" role="alert" title={reason}>
        {t('app.paneFailed', { pane: name })}{' '}
        <Button framed onClick={onRetry}>
          {t('app.retry')}
        </Button>
      </p>
    );
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{t('app.paneFailed', { pane: name })}</strong>
      </p>
      {!navigator.onLine && <p>{t('app.paneOffline')}</p>}
      <p>{t('app.paneFailedReason', { reason })}</p>
      <Button framed onClick={onRetry}>
        {t('app.retry')}
      </Button>
    </div>
  );
}

/** Letters of a reason that are shown. */
const LETTERS = 200;

/** What went wrong, in words; in those of the page where its cause is a word that it has. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause;
  if (typeof cause === 'string' && hasWords('hosted', cause)) return t(`hosted.${cause}`);
  return shortenMiddle(error instanceof Error ? error.message : String(error), LETTERS);
}
