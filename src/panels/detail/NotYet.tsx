import './DetailPanel.css';
import './NotYet.css';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** To the moment at which the event was first told of. */
  readonly onFirst: () => void;
  /** To the whole record. */
  readonly onAll: () => void;
}

/** The pane "Event" at a moment at which nobody had told of the event yet; so its title is not told either. */
export function NotYet({ onFirst, onAll }: Props) {
  return (
    <section className="detail detail-empty" aria-label={t('detail.region')}>
      <p>{t('detail.notYet')}</p>
      <p className="detail-buttons">
        <Button framed onClick={onFirst}>
          {t('detail.toFirstReport')}
        </Button>
        <Button framed onClick={onAll}>
          {t('detail.showEverything')}
        </Button>
      </p>
    </section>
  );
}
