import { escapeMarkup } from '../base/escape-markup.ts';
import { plain } from '../base/isolate.ts';
import { compile } from '../core/dataset/compile.ts';
import { inLanguage } from '../core/dataset/in-language.ts';
import type { DataPackage } from '../core/model/package.ts';
import { companionsOf, MOST_COMPANIONS } from '../core/store/companions.ts';
import { FIRST_LANGUAGE, type LanguageCode, langKey } from '../core/view/language-code.ts';
import type { SetPage } from '../core/view/page-path.ts';
import { dataSegment, printSitePath, type SitePlace } from '../core/view/place-path.ts';
import type { Page } from '../core/view/view.ts';
import { LANGUAGES as ENTRIES } from '../i18n/languages.ts';
import { t } from '../i18n/t.ts';
import { documentLanguages } from './document-languages.ts';
import { speakLanguage } from './previews/spoken.ts';

/** What a page's address, its tab and a link preview say. */
export interface PageHead {
  /** Where its document lies, below the base, without slashes at either end; '' for the first page. */
  readonly path: string;
  /** Where it is in the site; its address is another one than `path` where an earlier release has published that. */
  readonly place: SitePlace;
  /** Name of the package that it is of. */
  readonly set: string;
  readonly title: string;
  readonly description: string;
}

interface TitledPage {
  readonly page: Page;
  readonly title: string;
  readonly description?: string;
}

/** The pages between two actors, in both orders; those that some actor's own page leads to. */
function pairsOf(data: DataPackage): readonly TitledPage[] {
  const dataset = compile(data);
  const nameOf = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  const between = (id: string, other: string): TitledPage => ({
    page: { name: 'between', id, other },
    title: plain(t('between.title', { a: nameOf.get(id)!, b: nameOf.get(other)! })),
  });
  return dataset.actors.flatMap(({ id }) =>
    companionsOf(dataset, id, MOST_COMPANIONS).flatMap(({ actor }) => [
      between(id, actor),
      between(actor, id),
    ]),
  );
}

function titledPages(data: DataPackage): readonly TitledPage[] {
  const { events, actors, places, story } = data.tables;
  const ofSet: Readonly<Record<Exclude<SetPage, 'story'>, string>> = {
    table: t('app.table'),
    sources: t('app.sources'),
    open: t('app.openData'),
  };
  const steps = story.map(({ id, title, text }) => ({
    page: { name: 'step' as const, id },
    title,
    description: text,
  }));
  const whole = { page: { name: 'story' as const }, title: t('story.title') };
  return [
    ...events.map(({ id, title, summary }) => ({
      page: { name: 'event' as const, id },
      title,
      description: summary,
    })),
    ...actors.map(({ id, name, note }) => ({
      page: { name: 'actor' as const, id },
      title: name,
      description: note,
    })),
    ...pairsOf(data),
    ...(steps.length > 0 ? [whole, ...steps] : []),
    ...places.map(({ id, name }) => ({ page: { name: 'place' as const, id }, title: name })),
    ...Object.entries(ofSet).map(([name, title]) => ({ page: { name: name as SetPage }, title })),
  ];
}

function pagesOfOne(
  whole: DataPackage,
  language: LanguageCode,
  sets: readonly string[],
): readonly PageHead[] {
  const translated = inLanguage(whole, language);
  const { name, title: ofSet, description: about } = translated.info;
  const lang = langKey(language);
  const head = (page: Page, title: string, description?: string): PageHead => {
    const place: SitePlace = { embed: false, lang, data: dataSegment(name, sets), page };
    return {
      path: printSitePath(place).slice(1),
      place,
      set: name,
      title,
      description: description || about,
    };
  };
  return [
    head({ name: 'explore' }, ofSet),
    ...titledPages(translated).map(({ page, title, description }) =>
      head(page, `${title} · ${ofSet}`, description),
    ),
  ];
}

/**
 * Until 0.3.0 paths did not name the data set: what the first package does not know had a document there all the same, which
 * links lead to.
 */
function atOlderPath(page: PageHead): PageHead {
  return { ...page, path: printSitePath({ ...page.place, data: undefined }).slice(1) };
}

/** The page of every known address, of each package in these languages; the first package opens when an address names none. */
export function pagesOf(
  packages: readonly DataPackage[],
  languages = documentLanguages(),
): readonly PageHead[] {
  const sets = packages.map(({ info }) => info.name);
  const all = languages.flatMap((language) => {
    speakLanguage(language);
    return packages.flatMap((one) => pagesOfOne(one, language, sets));
  });
  speakLanguage(FIRST_LANGUAGE);
  const older = all
    .filter(({ place }) => place.lang === undefined && place.data !== undefined)
    .map(atOlderPath);
  const pages = new Map<string, PageHead>();
  for (const page of [...all, ...older]) {
    if (!pages.has(page.path)) pages.set(page.path, page);
  }
  return [...pages.values()];
}

/** Replaces the only match, or says that the document lacks it. */
function replaceOnce(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`index.html lacks ${pattern.source}; each page's own goes there`);
  return html.replace(pattern, () => replacement);
}

/** The document with the page's own language, title and description. */
export function withHead(
  html: string,
  { title, description, place }: Pick<PageHead, 'title' | 'description' | 'place'>,
): string {
  const code = place.lang ?? FIRST_LANGUAGE;
  const root = `<html lang="${code}" dir="${ENTRIES[code].direction}">`;
  const spoken = replaceOnce(html, /<html\b[^>]*>/, root);
  const titled = replaceOnce(spoken, /<title>[^<]*<\/title>/, `<title>${escapeMarkup(title)}</title>`);
  return replaceOnce(
    titled,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
    `<meta name="description" content="${escapeMarkup(description)}">`,
  );
}
