import { language } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';

/** Says of a translation that no native speaker has read that it is one, and how to correct it. */
export function TranslationNote() {
  const { checked, code } = language();
  if (checked) return null;
  return (
    <section id="translation">
      <h2>{t('sources.notCheckedTitle')}</h2>
      <p>
        {t('sources.notChecked')} {t('app.howToCorrect', { folder: `src/i18n/messages/${code}/` })}
      </p>
    </section>
  );
}
