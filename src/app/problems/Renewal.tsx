import './Renewal.css';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { isRenewed } from './releases.ts';

/** Says that the site was renewed under the open page, and loads the new one. */
export function Renewal() {
  if (!useSignal(isRenewed)) return null;
  return (
    <div className="renewal" role="alert">
      <p>{t('app.renewed')}</p>
      <Button framed onClick={() => location.reload()}>
        {t('app.reload')}
      </Button>
    </div>
  );
}
