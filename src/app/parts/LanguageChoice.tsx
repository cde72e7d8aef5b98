import './LanguageChoice.css';
import { useContext } from 'react';
import { LANGUAGES } from '../../core/view/language-code.ts';
import { language } from '../../i18n/language.ts';
import { LANGUAGES as ENTRIES } from '../../i18n/languages.ts';
import { t } from '../../i18n/t.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { inLanguage } from '../address/site-place.ts';
import { keepLanguage } from '../settings/reader-language.ts';
import { DigitChoice } from './DigitChoice.tsx';

/** The languages of the site in their own words, each a link to what is shown, in it; the document is loaded anew. */
export function LanguageChoice() {
  const browser = useContext(BrowserAddressContext)!;
  return (
    <>
      <nav className="language-choice" aria-label={t('app.language')}>
        {LANGUAGES.map((code) => {
          const { name, direction } = ENTRIES[code];
          return (
            <a
              key={code}
              href={browser.href(inLanguage(code, browser.here()))}
              lang={code}
              hrefLang={code}
              dir={direction}
              aria-current={code === language().code ? 'true' : undefined}
              onClick={() => keepLanguage(code)}
            >
              {name}
            </a>
          );
        })}
      </nav>
      {language().hasDigits && <DigitChoice />}
    </>
  );
}
