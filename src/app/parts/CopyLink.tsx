import './CopyLink.css';
import { useContext, useEffect, useState } from 'react';
import type { PlainKey } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { useWork } from '../session/session-context.ts';
import { LinkSign } from './LinkSign.tsx';

/** How long the confirmation stays, in ms. */
const STAYS = 4000;

interface Props {
  /** Shows a sign instead of words, where there is little room. */
  readonly small: boolean;
}

/** Puts a link to exactly this view on the clipboard, and says so. */
export function CopyLink({ small }: Props) {
  const { session } = useWork();
  const browser = useContext(BrowserAddressContext)!;
  const [said, setSaid] = useState<PlainKey>();

  useEffect(
    function fallSilent() {
      if (!said) return;
      const timer = setTimeout(() => setSaid(undefined), STAYS);
      return () => clearTimeout(timer);
    },
    [said],
  );

  const copy = async () => {
    const link = location.origin + browser.href(session.settle());
    try {
      await navigator.clipboard.writeText(link);
      setSaid('app.linkCopied');
    } catch {
      setSaid('app.linkNotCopied');
    }
  };

  const isCopied = said === 'app.linkCopied';
  return (
    <>
      <Button
        className={isCopied ? 'copy-link is-copied' : 'copy-link'}
        onClick={copy}
        aria-label={t('app.copyLink')}
      >
        <span className="copy-words">{small ? <LinkSign /> : t('app.copyLink')}</span>
        <span className="copy-done" aria-hidden="true">
          {small ? '✓' : t('app.copied')}
        </span>
      </Button>
      <VisuallyHidden role="status">{said && t(said)}</VisuallyHidden>
      {said && !isCopied && (
        <span className="copy-failed" aria-hidden="true">
          {t(said)}
        </span>
      )}
    </>
  );
}
