import { useState } from 'react';
import { withLaterWords } from '../../i18n/later-words.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/late.tsx';
import { LinkSign } from '../parts/LinkSign.tsx';

const ShareDialog = late(
  () => t('app.share'),
  async () => (await withLaterWords(() => import('./ShareDialog.tsx'))).ShareDialog,
  { compact: true },
);

interface Props {
  /** Shows a sign instead of words, where there is little room. */
  readonly small: boolean;
}

/** Opens the links to what is shown, and what else there is to give away of it. */
export function ShareButton({ small }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={t('app.share')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {small ? <LinkSign /> : t('app.share')}
      </Button>
      {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  );
}
