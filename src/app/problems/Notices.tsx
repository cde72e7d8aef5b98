import './Notices.css';
import { useState } from 'react';
import type { Reason } from '../../core/view/reading.ts';
import { language } from '../../i18n/language.ts';
import { withLaterWords } from '../../i18n/later-words.ts';
import type { KeyWith } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/late.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { versionOfSet } from '../address/site-place.ts';
import { useWork } from '../session/session-context.ts';
import { declineOffers, offeredLanguage } from '../settings/reader-language.ts';
import { groupNotices, type NoticeGroup } from './group-notices.ts';

const REASONS: Readonly<Record<Reason, KeyWith<'help'>>> = {
  id: 'app.noticeId',
  word: 'app.noticeWord',
  time: 'app.noticeTime',
  asof: 'app.noticeAsOf',
  pair: 'app.noticePair',
  order: 'app.noticeOrder',
  'map-form': 'app.noticeMapForm',
  'map-range': 'app.noticeMapRange',
  data: 'app.noticeData',
  version: 'app.noticeVersion',
  unknown: 'app.noticeUnknown',
};

function NoticeRow({ notice }: { readonly notice: NoticeGroup }) {
  const { key, values, more, reason, help = '' } = notice;
  return (
    <li>
      <code translate="no">
        {key}={values.join(',')}
      </code>
      {more > 0 && ` ${t('app.noticesMore', { n: more })}`}: {t(REASONS[reason], { help })}
    </li>
  );
}

const VersionNotice = late(
  () => t('app.versionTitle'),
  async () => (await withLaterWords(() => import('../versions/VersionNotice.tsx'))).VersionNotice,
  { compact: true },
);

const LanguageOffer = late(
  () => t('app.language'),
  async () => (await import('../parts/LanguageOffer.tsx')).LanguageOffer,
  { compact: true },
);

/** Says once what an address had wrong, what has changed since it was made, and that the page is in the reader's language too. */
export function Notices() {
  const { session, catalogue } = useWork();
  const { notices, view } = useSignal(session.address);
  const { version } = view;
  const [offered, setOffered] = useState(() => offeredLanguage(language().code));
  const decline = () => {
    declineOffers();
    setOffered(undefined);
  };
  return (
    <div className="notices" role="status">
      {notices.length > 0 && (
        <div className="notice">
          <p>
            <strong>{t('app.noticesTitle')}</strong>
          </p>
          <ul>
            {groupNotices(notices).map((notice) => (
              <NoticeRow key={`${notice.key} ${notice.reason}`} notice={notice} />
            ))}
          </ul>
          <Button framed onClick={session.dismissNotices}>
            {t('app.dismiss')}
          </Button>
        </div>
      )}
      {version !== undefined && version !== versionOfSet(catalogue.info.name) && (
        <VersionNotice version={version} />
      )}
      {offered && <LanguageOffer code={offered} onDecline={decline} />}
    </div>
  );
}
