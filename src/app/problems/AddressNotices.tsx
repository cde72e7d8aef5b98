import './Notices.css';
import type { Reason } from '../../core/view/reading.ts';
import type { Notice } from '../../core/view/url.ts';
import type { KeyWith } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { groupNotices, type NoticeGroup } from './group-notices.ts';

const REASONS: Readonly<Record<Reason, KeyWith<'help'>>> = {
  id: 'address.id',
  word: 'address.word',
  time: 'address.time',
  asof: 'address.asof',
  pair: 'address.pair',
  order: 'address.order',
  'map-form': 'address.mapForm',
  'map-range': 'address.mapRange',
  data: 'address.data',
  version: 'address.version',
  unknown: 'address.unknown',
};

function NoticeRow({ notice }: { readonly notice: NoticeGroup }) {
  const { key, values, more, reason, help = '' } = notice;
  return (
    <li>
      <code translate="no">
        {key}={values.join(',')}
      </code>
      {more > 0 && ` ${t('address.more', { n: more })}`}: {t(REASONS[reason], { help })}
    </li>
  );
}

interface Props {
  readonly notices: readonly Notice[];
  readonly onDismiss: () => void;
}

/** What an address had wrong. */
export function AddressNotices({ notices, onDismiss }: Props) {
  return (
    <div className="notice">
      <p>
        <strong>{t('app.noticesTitle')}</strong>
      </p>
      <ul>
        {groupNotices(notices).map((notice) => (
          <NoticeRow key={`${notice.key} ${notice.reason}`} notice={notice} />
        ))}
      </ul>
      <Button framed onClick={onDismiss}>
        {t('app.dismiss')}
      </Button>
    </div>
  );
}
