import './MapNotices.css';
import type { PlainKey } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/t.ts';

/** What the map cannot show now, with a way on. */
export function MapNotice({ words, onRetry }: { readonly words: PlainKey; readonly onRetry: () => void }) {
  return (
    <p className="map-notice" role="status" data-over-map="">
      {t(words)}{' '}
      <button type="button" className="map-retry" onClick={onRetry}>
        {t('map.retry')}
      </button>
    </p>
  );
}
