import './DetailPanel.css';
import './NotYet.css';
import { t } from '../../i18n/t.ts';

/** The pane "Event" before one is chosen. */
export function NoEvent() {
  return (
    <section className="detail detail-empty" aria-label={t('detail.region')}>
      <p>{t('detail.noEvent')}</p>
    </section>
  );
}
