import './PaneProblem.css';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** What stopped working, e.g. "The map". */
  readonly name: string;
  readonly reason: string;
  readonly onRetry: () => void;
}

/** Stands in for a pane that failed, says why, and offers to try again. */
export function PaneProblem({ name, reason, onRetry }: Props) {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{t('app.paneFailed', { pane: name })}</strong>
      </p>
      <p>{t('app.paneFailedReason', { reason })}</p>
      <Button framed onClick={onRetry}>
        {t('app.retry')}
      </Button>
    </div>
  );
}

/** What went wrong, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
