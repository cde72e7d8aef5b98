import './SiteDialog.css';
import './TakeDialog.css';
import { useId } from 'react';
import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode } from '../../core/view/language-code.ts';
import { LANGUAGES as ENTRIES } from '../../i18n/languages.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { colourContrast, GROUNDS, LEAST_CONTRAST } from './site-colour.ts';

/** What is wished for a site so far. */
export interface Wishes {
  readonly title: string;
  readonly colour: string;
  readonly languages: readonly LanguageCode[];
}

interface Props {
  readonly wishes: Wishes;
  readonly onChange: (wishes: Wishes) => void;
  /** It is being made of them. */
  readonly isFixed: boolean;
}

const FAINT = { light: 'site.faint', dark: 'site.faintDark' } as const;

/** In words, on which grounds of the page a colour is hard to see. */
function faintness(colour: string): readonly string[] {
  return (['light', 'dark'] as const)
    .map((ground) => ({ ground, ratio: colourContrast(colour, GROUNDS[ground]) }))
    .filter(({ ratio }) => ratio < LEAST_CONTRAST)
    .map(({ ground, ratio }) => t(FAINT[ground], { ratio: formatNumber(Math.floor(ratio * 10) / 10) }));
}

/** Title, colour and languages of a site. */
export function SiteWishesForm({ wishes, onChange, isFixed }: Props) {
  const id = useId();
  const { title, colour, languages } = wishes;
  const faint = faintness(colour);
  const choose = (code: LanguageCode, isChosen: boolean) =>
    onChange({
      ...wishes,
      languages: LANGUAGES.filter((one) => (one === code ? isChosen : languages.includes(one))),
    });
  return (
    <fieldset className="site-wishes" disabled={isFixed}>
      <legend>{t('site.what')}</legend>
      <label htmlFor={`${id}-title`}>{t('site.title')}</label>
      <input
        id={`${id}-title`}
        type="text"
        dir="auto"
        maxLength={100}
        required
        value={title}
        onChange={(event) => onChange({ ...wishes, title: event.target.value })}
      />
      <label htmlFor={`${id}-colour`}>{t('site.colour')}</label>
      <div className="site-colour">
        <input
          id={`${id}-colour`}
          type="color"
          value={colour}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange({ ...wishes, colour: event.target.value })}
        />
        <div id={`${id}-note`}>
          <p className="take-quiet">{t('site.colourNote')}</p>
          <div role="status">
            {faint.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        </div>
      </div>
      <span id={`${id}-languages`}>{t('site.languages')}</span>
      <div role="group" aria-labelledby={`${id}-languages`}>
        {LANGUAGES.map((code) => (
          <label key={code} className="site-language">
            <input
              type="checkbox"
              checked={languages.includes(code)}
              disabled={code === FIRST_LANGUAGE}
              onChange={(event) => choose(code, event.target.checked)}
            />
            <span lang={code} dir={ENTRIES[code].direction}>
              {ENTRIES[code].name}
            </span>
          </label>
        ))}
        <p className="take-quiet">{t('site.languagesNote')}</p>
      </div>
    </fieldset>
  );
}
