import { expect, it } from 'vitest';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { inLanguage, languageOfText, seenTexts } from './in-language.ts';
import { packageOf } from './package-of.ts';
import { withoutTexts } from './packed-texts.ts';
import { smallFiles } from './small-package.fixture.ts';
import { packToldIn, type ToldPackage, unpackTold } from './told-package.ts';

const small = packageOf(smallFiles()).package!;

it.each([
  ['the small package', small, 'ar'],
  ['the report', shippedSet('baghdad-2020-11-17').source!, 'ckb'],
  ['the report, in a language that it lacks', shippedSet('baghdad-2020-11-17').source!, 'de'],
])(
  '%s arrives as readers of the language see it, and each text in the language that it has',
  (_, source, lang) => {
    const told = withoutTexts(inLanguage(source, lang));
    const { translated, ...arrived } = unpackTold(
      JSON.parse(JSON.stringify(packToldIn(source, lang))) as ToldPackage,
    );
    const { translated: wanted, ...whole } = told;
    expect(arrived).toEqual(JSON.parse(JSON.stringify(whole)));
    for (const { table, id, field } of seenTexts(source)) {
      const text = [table as 'events', id, field] as const;
      expect([
        text,
        languageOfText({ info: arrived.info, source: { ...arrived, translated } }, text),
      ]).toEqual([text, languageOfText({ info: told.info, source: { ...whole, translated: wanted } }, text)]);
    }
  },
);
