import { isWholeRecord } from '../../core/account/account.ts';
import { AccountButton } from '../../panels/account/AccountButton.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { accountOpen } from '../account-open.ts';
import { useView, useWork } from '../session-context.ts';

/** Opens and closes the second clock; closing it shows the whole record again. */
export function AccountToggle() {
  const { whole, session } = useWork();
  const { asof, speaker } = useView();
  const account = { asof, speaker };
  const isOpen = useSignal(accountOpen) || !isWholeRecord(account);
  return (
    <AccountButton
      whole={whole.dataset}
      account={account}
      isOpen={isOpen}
      onToggle={() => {
        accountOpen.set(!isOpen);
        if (isOpen && !isWholeRecord(account)) session.choose({ asof: undefined, speaker: undefined });
      }}
    />
  );
}
