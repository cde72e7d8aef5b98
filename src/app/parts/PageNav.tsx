import './PageNav.css';
import type { Page } from '../../core/view/view.ts';
import type { PlainKey } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { pageKind } from '../address/page-kind.ts';
import { useWork } from '../session/session-context.ts';

interface Entry {
  readonly page: Page;
  readonly label: PlainKey;
  /** Pages that count as this one. */
  readonly also: readonly Page['name'][];
}

const ENTRIES: readonly Entry[] = [
  { page: { name: 'explore' }, label: 'app.explore', also: ['explore', 'event'] },
  { page: { name: 'table' }, label: 'app.table', also: ['table'] },
  { page: { name: 'sources' }, label: 'app.sources', also: ['sources'] },
];

interface Props {
  /** One below the other, for a menu. */
  readonly tall?: boolean;
}

/** The pages of the site. */
export function PageNav({ tall = false }: Props) {
  const { catalogue, session } = useWork();
  const address = useSignal(session.address);
  const subject = useSignal(session.subject);
  const shown = pageKind(address, catalogue, subject) === 'missing' ? undefined : address.view.page.name;
  return (
    <nav className={tall ? 'page-nav page-nav-tall' : 'page-nav'} aria-label={t('app.navigation')}>
      {ENTRIES.map((entry) => (
        <PageLink
          key={entry.label}
          to={entry.page}
          aria-current={shown && entry.also.includes(shown) ? 'page' : undefined}
        >
          {t(entry.label)}
        </PageLink>
      ))}
    </nav>
  );
}
