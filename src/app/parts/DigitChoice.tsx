import './DigitChoice.css';
import { useId } from 'react';
import { DIGITS, type DigitKind } from '../../i18n/languages.ts';
import { t } from '../../i18n/t.ts';
import { chooseDigits, digitChoice } from '../settings/digit-choice.ts';

/** How each kind of digits looks. */
const LOOKS: Readonly<Record<DigitKind, string>> = { latn: '0123', arab: '٠١٢٣' };

/** The digits of numbers and dates, in a language that has two kinds; the document is loaded anew, as for a language. */
export function DigitChoice() {
  const id = useId();
  const choose = (digits: DigitKind) => {
    chooseDigits(digits);
    location.reload();
  };
  return (
    <p className="digit-choice">
      <label htmlFor={id}>{t('app.digits')}</label>
      <select
        id={id}
        value={digitChoice()}
        onChange={({ target }) => choose(DIGITS.find((digits) => digits === target.value) ?? 'latn')}
      >
        {DIGITS.map((digits) => (
          <option key={digits} value={digits}>
            {LOOKS[digits]}
          </option>
        ))}
      </select>
    </p>
  );
}
