import { expect, test } from 'vitest';
import { language, loadLanguage, speak } from '../i18n/language.ts';
import { locatorText } from './locator-text.ts';

test('ranges get a dash, several paragraphs a comma', () => {
  expect(locatorText('3')).toBe('3');
  expect(locatorText('3-5')).toBe('3–5');
  expect(locatorText('1 13-15 G1')).toBe('1, 13–15, G1');
});

test('the digits are the reader’s, but for those of a name', async () => {
  const english = language();
  await loadLanguage('ar', 'arab');
  try {
    expect(locatorText('1 13-15 G12')).toBe('١، ١٣–١٥، G12');
  } finally {
    speak(english);
  }
});
