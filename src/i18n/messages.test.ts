import { expect, expectTypeOf, test } from 'vitest';
import { LANGUAGE_CODES, type LanguageCode } from '../core/view/language-code.ts';
import { LANGUAGES } from './languages.ts';
import { LATER_WORDS } from './later-words.ts';
import { later } from './messages/en/later.ts';
import { en } from './messages/en.ts';
import type { Message, Messages, PlainKey, Values } from './messages.ts';
import { t } from './t.ts';

type Sections = Readonly<Record<string, Readonly<Record<string, Message>>>>;

function textsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

/** The placeholders of each text of a message, without the number that chooses the text. */
function placeholders(message: Message): readonly (readonly string[])[] {
  return textsOf(message).map((text) =>
    [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))]
      .filter((name) => name !== 'n')
      .sort(),
  );
}

/** All that English says, and what a language does. */
const english: Sections = { ...en, ...later };
async function allOf(code: LanguageCode): Promise<Sections> {
  return { ...(await LANGUAGES[code].load()).messages, ...(await LATER_WORDS[code]()) };
}

function keysOf(messages: Sections): readonly string[] {
  return Object.entries(messages).flatMap(([section, words]) =>
    Object.keys(words).map((key) => `${section}.${key}`),
  );
}

test('a message without its values, or with others, does not compile', () => {
  const mistakes = () => [
    // @ts-expect-error it lacks shown and n
    t('facets.found'),
    // @ts-expect-error it lacks n
    t('facets.found', { shown: '3' }),
    // @ts-expect-error a number is no text
    t('app.linkOf', { from: 'A', to: 2 }),
    // @ts-expect-error a text does not choose a plural form
    t('app.dataEvents', { n: '2' }),
    // @ts-expect-error nothing goes in
    t('app.skip', { n: 2 }),
    // @ts-expect-error one of the two needs a date
    t(Math.random() > 2 ? 'app.publishedOn' : 'app.publishedUnknown'),
    // @ts-expect-error there is no such message
    t('app.nothing'),
  ];
  expect(mistakes).toBeTypeOf('function');
  expectTypeOf<Values<'facets.found'>>().toEqualTypeOf<{ readonly shown: string; readonly n: number }>();
  expectTypeOf<Values<'between.towards'>>().toEqualTypeOf<{
    readonly a: string;
    readonly b: string;
    readonly n: number;
  }>();
  expectTypeOf<'app.skip'>().toExtend<PlainKey>();
  expectTypeOf<'app.linkOf'>().not.toExtend<PlainKey>();
});

test('a translation may be in the plural forms of its own language where English counts, and nowhere else', () => {
  expectTypeOf<{ two: string; other: string }>().toExtend<Messages['map']['unplaced']>();
  expectTypeOf<{ two: string; other: string }>().not.toExtend<Messages['app']['skip']>();
  expectTypeOf<string>().toExtend<Messages['app']['dataEvents']>();
});

test.each(LANGUAGE_CODES)('%s says all that English says, with the same placeholders', async (code) => {
  const messages = await allOf(code);
  expect(keysOf(messages)).toEqual(keysOf(english));
  for (const [section, words] of Object.entries(english)) {
    for (const [key, message] of Object.entries(words)) {
      const [expected] = placeholders(message);
      for (const names of placeholders(messages[section][key])) {
        expect([section, key, names]).toEqual([section, key, expected]);
      }
    }
  }
});

test.each(LANGUAGE_CODES)('%s has a text for each number that its plural rules tell apart', async (code) => {
  const { locale } = LANGUAGES[code];
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  for (const words of Object.values(await allOf(code))) {
    for (const message of Object.values(words)) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message)).toEqual(expect.arrayContaining(pluralCategories));
    }
  }
});
