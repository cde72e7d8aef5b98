import './Notices.css';
import type { Reason } from '../../core/view/reading.ts';
import type { KeyWith } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { useWork } from '../session/session-context.ts';
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

/** Says once what an address had wrong. */
export function Notices() {
  const { session } = useWork();
  const { notices } = useSignal(session.address);
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
    </div>
  );
}
