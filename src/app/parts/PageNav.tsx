import './PageNav.css';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { pageKind } from '../address/page-kind.ts';
import { useWork } from '../session/session-context.ts';
import { offeredPages } from './offered-pages.ts';

interface Props {
  /** One below the other, for a menu. */
  readonly tall?: boolean;
  /** Its name where another of these stands on the page. */
  readonly label?: string;
}

/** The page of the navigation that a page of one thing belongs to. */
const SHOWN_AS: Partial<Readonly<Record<Page['name'], Page['name']>>> = { event: 'explore', step: 'story' };

/** The pages of the site. */
export function PageNav({ tall = false, label = t('app.navigation') }: Props) {
  const { catalogue, session } = useWork();
  const address = useSignal(session.address);
  const subject = useSignal(session.subject);
  const { name } = address.view.page;
  const isMissing = pageKind(address, catalogue, subject) === 'missing';
  const shown = isMissing ? undefined : (SHOWN_AS[name] ?? name);
  return (
    <nav className={tall ? 'page-nav page-nav-tall' : 'page-nav'} aria-label={label}>
      {offeredPages(catalogue).map(({ page, label: name }) => (
        <PageLink key={name} to={page} aria-current={page.name === shown ? 'page' : undefined}>
          {t(name)}
        </PageLink>
      ))}
    </nav>
  );
}
