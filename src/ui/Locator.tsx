import { t } from '../i18n/t.ts';
import { locatorText } from './locator-text.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Where in the source it stands: "¶3–5", told as "paragraph 3–5". */
export function Locator({ locator }: { readonly locator: string }) {
  if (locator === 'page') return <span>{t('list.wholePage')}</span>;
  const text = locatorText(locator);
  return (
    <span>
      <span aria-hidden="true" translate="no">
        {`¶${text}`}
      </span>
      <VisuallyHidden>{t('list.paragraph', { locator: text })}</VisuallyHidden>
    </span>
  );
}
