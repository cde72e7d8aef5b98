import { useRouteError } from 'react-router';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';

/** The last net: something failed outside the panes. */
export function RouteProblem() {
  const error = useRouteError();
  const reason = error instanceof Error ? error.message : String(error);
  return (
    <main className="problem" role="alert">
      <h1>{t('app.paneFailed', { pane: t('app.pagePane') })}</h1>
      <p>{reason}</p>
      <Button framed onClick={() => location.reload()}>
        {t('app.retry')}
      </Button>
    </main>
  );
}
