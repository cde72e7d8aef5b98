import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

it.each([
  [['fr-FR', 'fr', 'en'], 'fr'],
  [['de', 'ar-IQ', 'en'], 'ar'],
  [['en-GB', 'ar'], 'en'],
  [['ckb-IQ'], 'ckb'],
  [['ku'], 'kmr'],
  [['ku-TR'], 'kmr'],
  [['ku-Latn-SY'], 'kmr'],
  [['ku-IQ'], 'ckb'],
  [['ku-Arab-IR'], 'ckb'],
  [['KMR'], 'kmr'],
  [['de', 'tr'], undefined],
  [[], undefined],
])('of %j is %s', (tags, code) => {
  expect(preferredLanguage(tags)).toBe(code);
});

it('is the same before the first paint', () => {
  const script = readFileSync('public/start.js', 'utf8');
  const [code] = /const LANGUAGES[\s\S]*?function preferredLanguage[\s\S]*?\n}/.exec(script)!;
  const early = runInNewContext(`${code}; preferredLanguage`) as typeof preferredLanguage;
  const tag = fc.oneof(
    fc.constantFrom('en', 'ar', 'ckb', 'fr', 'kmr', 'ku', 'de', 'en-XA', ''),
    fc
      .array(fc.constantFrom('ku', 'AR', 'fr', 'Arab', 'IQ', 'IR', 'TR', 'x'), { minLength: 1 })
      .map((parts) => parts.join('-')),
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 4 }), (tags) => {
      expect(early(tags)).toBe(preferredLanguage(tags));
    }),
  );
});
