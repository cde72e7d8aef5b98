import './SkipLink.css';
import type { RefObject } from 'react';
import { t } from '../../i18n/t.ts';

interface Props {
  readonly target: RefObject<HTMLElement | null>;
}

/** The first stop of the Tab key: past the header and the filters. A button, since a link would change the address. */
export function SkipLink({ target }: Props) {
  return (
    <button type="button" className="skip-link" onClick={() => target.current?.focus()}>
      {t('app.skip')}
    </button>
  );
}
