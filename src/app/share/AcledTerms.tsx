import './ShareDialog.css';
import { t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

interface Props {
  /** Where the terms stand in full. */
  readonly terms: string;
  readonly isAgreed: boolean;
  readonly onAgree: (agreed: boolean) => void;
}

/** The terms that stand before a download of rows from ACLED. */
export function AcledTerms({ terms, isAgreed, onAgree }: Props) {
  return (
    <section className="share-part" aria-labelledby="take-acled">
      <h3 id="take-acled">{t('take.acled')}</h3>
      <p>
        {t('take.acledTerms')}{' '}
        <a href={terms} target="_blank" rel="noreferrer">
          {t('take.acledLink')}
        </a>
      </p>
      <Checkbox label={t('take.acledAgree')} checked={isAgreed} onChange={onAgree} />
    </section>
  );
}
