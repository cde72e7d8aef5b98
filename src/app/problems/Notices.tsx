import './Notices.css';
import { useState } from 'react';
import { language } from '../../i18n/language.ts';
import { withLaterWords } from '../../i18n/later-words.ts';
import { t } from '../../i18n/t.ts';
import { HOSTED } from '../../io/hosted-sets.ts';
import { late } from '../../ui/late.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { hereBelow, SITE_BASE } from '../address/browser-address.ts';
import { sitePlaceOf, versionOfSet } from '../address/site-place.ts';
import { narrowSearch } from '../data/datasets.ts';
import { useWork } from '../session/session-context.ts';
import { declineOffers, offeredLanguage } from '../settings/reader-language.ts';

const AddressNotices = late(
  () => t('app.noticesTitle'),
  async () => (await withLaterWords(() => import('./AddressNotices.tsx'))).AddressNotices,
  { compact: true },
);

const VersionNotice = late(
  () => t('app.versionTitle'),
  async () => (await withLaterWords(() => import('../versions/VersionNotice.tsx'))).VersionNotice,
  { compact: true },
);

const SearchNotice = late(
  () => t('facets.search'),
  async () => (await withLaterWords(() => import('./SearchNotice.tsx'))).SearchNotice,
  { compact: true },
);

const HostNotice = late(
  () => t('app.noticesTitle'),
  async () => (await withLaterWords(() => import('./HostNotice.tsx'))).HostNotice,
  { compact: true },
);

const LanguageOffer = late(
  () => t('app.language'),
  async () => (await import('../parts/LanguageOffer.tsx')).LanguageOffer,
  { compact: true },
);

/**
 * Says once what an address had wrong, what has changed since it was made, what a search or the answers of a host lack, and that
 * the page is in the reader's language too; an embedded page has the language of the page around it.
 */
export function Notices() {
  const { session, catalogue } = useWork();
  const { notices, view } = useSignal(session.address);
  const { version, filter } = view;
  const { name } = catalogue.info;
  const isNarrow = useSignal(narrowSearch) === name && filter.q !== '';
  const [offered, setOffered] = useState(() =>
    view.embed ? undefined : offeredLanguage(language().code, sitePlaceOf(hereBelow(SITE_BASE)).lang),
  );
  const decline = () => {
    declineOffers();
    setOffered(undefined);
  };
  return (
    <div className="notices" role="status">
      {notices.length > 0 && <AddressNotices notices={notices} onDismiss={session.dismissNotices} />}
      {version !== undefined && version !== versionOfSet(name) && <VersionNotice version={version} />}
      {isNarrow && <SearchNotice name={name} />}
      {HOSTED.includes(name) && <HostNotice name={name} />}
      {offered && <LanguageOffer code={offered} onDecline={decline} />}
    </div>
  );
}
