import { lazy, Suspense, useEffect } from 'react';
import { isWholeRecord } from '../../core/account/account.ts';
import { t } from '../../i18n/t.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { accountOpen } from '../account-open.ts';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { useSelectedId, useView, useWork } from '../session-context.ts';

const AccountPanel = lazy(async () => ({
  default: (await import('../../panels/account/AccountPanel.tsx')).AccountPanel,
}));

/** The second clock, tied to the session: shown when it is opened, or when something is not shown as it is known now. */
export function AccountStrip() {
  const { dataset, whole, session } = useWork();
  const { asof, speaker } = useView();
  const selected = useSelectedId();
  const isInForce = !isWholeRecord({ asof, speaker });
  const isOpen = useSignal(accountOpen) || isInForce;

  useEffect(
    function stayOpen() {
      if (isInForce) accountOpen.set(true);
    },
    [isInForce],
  );

  const showAll = () => session.choose({ asof: undefined, speaker: undefined });
  if (!isOpen || !whole.dataset.source) return null;
  return (
    <div className="account-strip">
      <PanelBoundary name={t('app.accountPane')}>
        <Suspense>
          <AccountPanel
            whole={whole.dataset}
            dataset={dataset}
            account={{ asof, speaker }}
            selected={selected}
            onAsOf={(next) => session.choose({ asof: next })}
            onSpeaker={(next) => session.choose({ speaker: next })}
            onEvent={(id) => session.go({ name: 'event', id })}
            onAll={showAll}
            onClose={() => {
              accountOpen.set(false);
              showAll();
            }}
          />
        </Suspense>
      </PanelBoundary>
    </div>
  );
}
