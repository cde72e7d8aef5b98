import './Renewal.css';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { otherRelease } from './releases.ts';

/** Says that the site was renewed under the open page, or that a newer one is ready, and leads to it. */
export function Renewal() {
  const other = useSignal(otherRelease);
  if (!other) return null;
  const isGone = other.is === 'gone';
  return (
    <div className="renewal" role={isGone ? 'alert' : 'status'}>
      <p>{other.says ?? t(isGone ? 'app.renewed' : 'app.newer')}</p>
      <p className="renewal-ways">
        <Button framed onClick={other.open}>
          {t('app.reload')}
        </Button>
        {!isGone && <Button onClick={() => otherRelease.set(undefined)}>{t('app.later')}</Button>}
      </p>
    </div>
  );
}
