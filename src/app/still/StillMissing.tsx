import '../pages/page.css';
import { t } from '../../i18n/t.ts';
import { PageNav } from '../parts/PageNav.tsx';

/** Says that an address leads nowhere, and what there is instead. */
export function StillMissing() {
  return (
    <article className="page">
      <h1>{t('app.missingTitle')}</h1>
      <p>{t('app.pagesHere')}</p>
      <PageNav tall label={t('app.pagesHere')} />
    </article>
  );
}
