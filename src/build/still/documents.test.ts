import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../core/dataset/in-language.ts';
import type { LanguageCode } from '../../core/view/language-code.ts';
import { checkedPackages } from '../data-files.ts';
import { embedDocument } from '../embed-pages.ts';
import { pagesOf, withHead } from '../pages.ts';
import { root } from '../step.ts';
import { filled } from './filled.ts';
import { headTags } from './head-tags.ts';
import { pageOf } from './page-of.ts';
import { withStillMarkup } from './still-markup.ts';
import { structuredData } from './structured-data.ts';

const packages = await checkedPackages(join(root, 'data'));
const shell = readFileSync(join(root, 'index.html'), 'utf8');
const LANGUAGES: readonly LanguageCode[] = ['en', 'ar'];
const pages = pagesOf(packages, LANGUAGES);
/** One of each kind, in the first package and another. */
const PATHS = [
  '',
  'events/volley-2020-11-17',
  'events/outlook-2021',
  'actors/united-states',
  'actors/iraq/with/united-states',
  'places/baghdad',
  'table',
  'sources',
  'story',
  'story/evening',
  'iraq-2019-2020',
  'iraq-2019-2020/events/attacks-since-2019-10',
  'iraq-2019-2020/sources',
];
const pathIn = (path: string, language: LanguageCode) =>
  language === 'en' ? path : [language, path].filter((part) => part !== '').join('/');

function pageAt(path: string) {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
}

/** The documents of these pages and the one for what leads nowhere, by their paths, as the build writes them but for code and styles. */
async function documents(): Promise<ReadonlyMap<string, string>> {
  const site = 'https://example.org/';
  const all = new Map<string, string>();
  await withStillMarkup({ root, base: '/', packages, hasPictures: true }, async (markupIn) => {
    for (const language of LANGUAGES) {
      const still = await markupIn(language);
      const told = packages.map((one) => inLanguage(one, language));
      for (const path of PATHS.map((one) => pathIn(one, language))) {
        const head = pageAt(path);
        const of = pageOf(head, told);
        const { title, description } = head;
        const tags = headTags(of, { site, base: '/', title, description, picture: 'previews/a.png' });
        all.set(path, filled(withHead(shell, head), tags, await still(head.set, of.page)));
      }
      all.set(pathIn('404', language), filled(shell, '', await still(packages[0].info.name, undefined)));
    }
  });
  return all;
}

const written = await documents();

describe('every kind of document', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    // The build adds digests last; integrity.test.ts holds it to them.
    rules: { 'require-sri': 'off', 'aria-label-misuse': ['error', { allowAnyNamable: true }] },
  });
  const embeds = LANGUAGES.map((language) => embedDocument(shell, pageAt(pathIn('table', language)), '/')!);
  const all = [...written, ...embeds.map(({ fileName, source }) => [fileName, source] as const)];

  it.each(all)('is HTML as its standard has it: /%s', async (_, html) => {
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
    );
    expect(found).toEqual([]);
  });
});

/** The properties of schema.org's types that documents use, and of what each may be. */
const SHAPES: Readonly<
  Record<string, Readonly<Record<string, 'text' | 'url' | 'date' | 'number' | readonly string[]>>>
> = {
  Event: {
    name: 'text',
    description: 'text',
    url: 'url',
    startDate: 'date',
    endDate: 'date',
    location: ['Place'],
    about: ['Thing'],
    subjectOf: ['CreativeWork'],
  },
  Place: { name: 'text', geo: ['GeoCoordinates'] },
  GeoCoordinates: { latitude: 'number', longitude: 'number' },
  Thing: { name: 'text' },
  CreativeWork: { name: 'text', url: 'url' },
  Dataset: { name: 'text', description: 'text', url: 'url', license: 'url', temporalCoverage: 'text' },
};
const FORMS = { text: /\S/, url: /^https:\/\/\S+$/, date: /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/ } as const;

/** What of a value is not as schema.org has it. */
function wrongIn(value: unknown, types: readonly string[], at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => wrongIn(one, types, at));
  const { '@type': type, '@context': context, ...properties } = value as Record<string, unknown>;
  const shape = SHAPES[String(type)];
  if (!shape || !types.includes(String(type))) return [`${at}: ${type}`];
  if (context !== undefined && context !== 'https://schema.org') return [`${at}: ${context}`];
  return Object.entries(properties).flatMap(([name, one]) => {
    const form = shape[name];
    const place = `${at}.${name}`;
    if (form === undefined) return [`${place} is none of ${type}`];
    if (typeof form !== 'string') return wrongIn(one, form, place);
    const isRight =
      form === 'number' ? typeof one === 'number' : typeof one === 'string' && FORMS[form].test(one);
    return isRight ? [] : [`${place}: ${JSON.stringify(one)}`];
  });
}

describe('the data of a document for programs', () => {
  it('are as schema.org has it, of every event and set', () => {
    const wrong = pages.flatMap((head) => {
      const of = pageOf(head, packages);
      const data = structuredData(of, `https://example.org/${of.path}`);
      if (!data) return [];
      return wrongIn(JSON.parse(JSON.stringify(data)), ['Event', 'Dataset'], head.path);
    });
    expect(wrong).toEqual([]);
    expect(written.get('sources')).toContain('"@type":"Dataset"');
  });

  it('are in the language of the document', () => {
    expect(written.get('ar/sources')).toMatch(/"@type":"Dataset","name":"[\u0600-\u06ff ]+"/);
    expect(written.get('ar/events/volley-2020-11-17')).toMatch(/"@type":"Event","name":"[\u0600-\u06ff ]+"/);
    expect(written.get('ar')).toMatch(
      /<link rel="alternate" type="application\/feed\+json" title="[\u0600-\u06ff ]+"/,
    );
  });
});

describe('a document without the app', () => {
  const withoutApp = (path: string) =>
    [...written.get(path)!.matchAll(/<noscript[^>]*>(.*?)<\/noscript>/gs)].map(([, inner]) => inner).join('');

  it('has a picture in each step of the story', () => {
    const stills = (path: string) => withoutApp(path).match(/<img /g)?.length;
    const { story } = packages[0].tables;
    expect(stills('story')).toBe(story.length);
    expect(stills('story/evening')).toBe(1);
    expect(withoutApp('ar/story/evening')).toContain(
      'src="/stills/ar/baghdad-2020-11-17/volley-2020-11-17.svg"',
    );
  });

  it('has the still of its event, and its day in order', () => {
    const text = withoutApp('events/volley-2020-11-17');
    expect(text).toMatch(/<img [^>]*src="\/stills\/baghdad-2020-11-17\/volley-2020-11-17.svg"/);
    expect(text).toMatch(/alt="Picture of map and timeline. Seven rockets hit Baghdad: late on/);
    expect(text).toContain('<h2>The day in order</h2>');
    expect([...text.matchAll(/<li><a href="\/events\/[\w-]+"/g)].length).toBeGreaterThan(4);
    expect(withoutApp('ar/events/volley-2020-11-17')).toContain('src="/stills/ar/baghdad-2020-11-17/');
    // Nobody gave a day, nor a place.
    expect(withoutApp('iraq-2019-2020/events/attacks-since-2019-10')).not.toContain('<h2>');
    expect(withoutApp('events/outlook-2021')).toContain('alt="Picture of the timeline.');
  });

  it('has the still of all events of an actor, a place and two actors, and says what it shows', () => {
    const stills = '/stills/baghdad-2020-11-17';
    expect(withoutApp('actors/united-states')).toMatch(
      new RegExp(
        `<img [^>]*src="${stills}/actors/united-states.svg" width="640" height="[0-9]+" alt="Picture of map and timeline. United States: [0-9]+ events · [^"]+ to [^"]+"`,
      ),
    );
    expect(withoutApp('places/baghdad')).toContain(`src="${stills}/places/baghdad.svg"`);
    // Two actors have one, whichever stands first.
    const pair = `src="${stills}/actors/iraq/with/united-states.svg"`;
    expect(withoutApp('actors/iraq/with/united-states')).toContain(pair);
    expect(withoutApp('ar/places/baghdad')).toMatch(
      /src="\/stills\/ar\/baghdad-2020-11-17\/places\/baghdad.svg"[^>]* alt="[\u0600-\u06ff]/,
    );
  });

  it('leads from the first page to all events', () => {
    for (const [path, words] of [
      ['', 'All events'],
      ['ar', 'جميع الأحداث'],
    ])
      expect(withoutApp(path)).toMatch(new RegExp(`<a href="/(ar/)?table">${words}</a>`));
  });

  it('is read after at most 30 kB', () => {
    expect(Buffer.byteLength(written.get('events/volley-2020-11-17')!)).toBeLessThan(30_000);
    // Those with long lists as they are sent.
    const lists = [...written].filter(([path]) => /(?:actors|places)\//.test(path));
    expect(lists.length).toBe(6);
    for (const [path, html] of lists) expect(gzipSync(html).length, path).toBeLessThan(30_000);
  });
});
