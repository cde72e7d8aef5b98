import { lazy, Suspense } from 'react';
import { isWholeRecord } from '../../core/account/account.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { accountOpen } from '../account-open.ts';
import { useView, useWork } from '../session-context.ts';

const AccountButton = lazy(async () => ({
  default: (await import('../../panels/account/AccountButton.tsx')).AccountButton,
}));

/** Opens and closes the second clock; closing it shows the whole record again. */
export function AccountToggle() {
  const { whole, session } = useWork();
  const { asof, speaker } = useView();
  const account = { asof, speaker };
  const isOpen = useSignal(accountOpen) || !isWholeRecord(account);
  return (
    <Suspense fallback={<span className="account-waiting" />}>
      <AccountButton
        whole={whole.dataset}
        account={account}
        isOpen={isOpen}
        onToggle={() => {
          accountOpen.set(!isOpen);
          if (isOpen && !isWholeRecord(account)) session.choose({ asof: undefined, speaker: undefined });
        }}
      />
    </Suspense>
  );
}
