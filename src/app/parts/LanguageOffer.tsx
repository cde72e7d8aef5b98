import './LanguageOffer.css';
import '../problems/Notices.css';
import { useContext } from 'react';
import type { PublishedLanguage } from '../../core/view/language-code.ts';
import { LANGUAGE_OFFERS } from '../../i18n/language-offers.ts';
import { LANGUAGES as ENTRIES } from '../../i18n/languages.ts';
import { Button } from '../../ui/Button.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { inLanguage } from '../address/site-place.ts';
import { keepLanguage } from '../settings/reader-language.ts';

interface Props {
  readonly code: PublishedLanguage;
  readonly onDecline: () => void;
}

/** The way to this page in the reader's own language, in one line of it. */
export function LanguageOffer({ code, onDecline }: Props) {
  const browser = useContext(BrowserAddressContext)!;
  const { offer, decline } = LANGUAGE_OFFERS[code];
  return (
    <div className="notice language-offer" lang={code} dir={ENTRIES[code].direction} translate="no">
      <a
        href={browser.href(inLanguage(code, browser.here()))}
        hrefLang={code}
        onClick={() => keepLanguage(code)}
      >
        {offer}
      </a>
      <Button framed onClick={onDecline}>
        {decline}
      </Button>
    </div>
  );
}
