import { t } from '../i18n/t.ts';
import { locatorText } from './locator-text.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Before the number of the row of a file that the reader opened. */
const FILE_ROW = 'row ';

/** Where in the source it stands: "¶3–5", told as "paragraph 3–5". */
export function Locator({ locator }: { readonly locator: string }) {
  if (locator === 'page') return <span>{t('list.wholePage')}</span>;
  if (locator.startsWith(FILE_ROW))
    return <span>{t('list.fileRow', { locator: locatorText(locator.slice(FILE_ROW.length)) })}</span>;
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
