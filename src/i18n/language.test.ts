import { afterEach, expect, test } from 'vitest';
import { formatList } from './format-list.ts';
import { language, loadLanguage, perLanguage } from './language.ts';
import { t } from './t.ts';

afterEach(() => loadLanguage('en'));

const turned = (word: string) => `\u200f\u202e${word}\u202c\u200f`;
const selected = (title: string) => t('app.selected', { title });

test('accents English, makes it longer and puts brackets round each message', async () => {
  await loadLanguage('en-XA');
  expect(t('app.skip')).toMatch(/^\[Šķîþ ţö ţĥé çöñţéñţ·+\]$/);
  expect(selected('Raid')).toMatch(/^\[Šéļéçţéð: Raid\.·+\]$/);
  expect(language()).toMatchObject({ code: 'en-XA', direction: 'ltr' });
});

test('its twin runs from right to left, with names and dates as islands in it', async () => {
  await loadLanguage('ar-XB');
  expect(language().direction).toBe('rtl');
  expect(selected('Raid on A')).toBe(`${turned('Selected:')} \u2068Raid on A\u2069${turned('.')}`);
  expect(t('map.goTo', { place: 'Baghdad', n: 2 })).toContain('\u2068Baghdad\u2069 2 ');
  expect(formatList(['A', '6–15'], 'each')).toBe('\u2068A\u2069, 6–15');
});

test('what depends on the language is made once in each, however often it is asked for', async () => {
  let made = 0;
  const codes = perLanguage(({ code }) => {
    made++;
    return code;
  });
  expect([codes(), codes()]).toEqual(['en', 'en']);
  await loadLanguage('ar-XB');
  expect([codes(), codes()]).toEqual(['ar-XB', 'ar-XB']);
  expect(made).toBe(2);
});
