import './ThemeSwitch.css';
import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import { chooseTheme, THEMES, type ThemeChoice, themeChoice } from '../settings/theme-choice.ts';

const LABELS = { auto: 'app.themeAuto', light: 'app.themeLight', dark: 'app.themeDark' } as const;

/** Light, dark, or what the system says. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(themeChoice);
  const choose = (next: ThemeChoice) => {
    setTheme(next);
    chooseTheme(next);
  };
  return (
    <select
      className="theme-switch"
      aria-label={t('app.theme')}
      value={theme}
      onChange={(event) => choose(event.target.value as ThemeChoice)}
    >
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {t(LABELS[name])}
        </option>
      ))}
    </select>
  );
}
