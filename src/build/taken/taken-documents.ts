import { inLanguage } from '../../core/dataset/in-language.ts';
import { textsName } from '../../core/dataset/packed-texts.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode } from '../../core/view/language-code.ts';
import { MOST_DOCUMENTS } from '../../io/take/site-messages.ts';
import { embedDocument } from '../embed-pages.ts';
import { type PageHead, pagesOf, withHead } from '../pages.ts';
import { filled } from '../still/filled.ts';
import { headTags } from '../still/head-tags.ts';
import { pageOf } from '../still/page-of.ts';
import { stillSite } from '../still/still-site.tsx';
import { withIntegrity } from '../with-integrity.ts';
import { baseScript } from './found-base.ts';
import { NOWHERE, withRelativeLinks } from './relative-links.ts';
import { START } from './taken-shell.ts';

/** What documents are made of. */
export interface DocumentSource {
  readonly data: DataPackage;
  readonly languages: readonly LanguageCode[];
  /** As `takenShell` makes it. */
  readonly shell: string;
  /** The style for readers without JavaScript. */
  readonly plain: string;
  readonly styles: Readonly<Record<string, readonly string[]>>;
  /** The addresses of the files of content by their names. */
  readonly manifest: Readonly<Record<string, string>>;
  /** The module with the words of a language. */
  readonly words: (language: LanguageCode) => string;
  /** The digest of a script or style at a path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** A document of the site: its path below the base, and its text. */
export interface TakenDocument {
  readonly path: string;
  readonly text: string;
  /** How much of all documents is written with it, as a part of 1. */
  readonly part: number;
}

/** The pages that have documents: in each language at least the first, where `start.js` leads. */
function pagesWithDocuments(data: DataPackage, languages: readonly LanguageCode[]): readonly PageHead[] {
  const isWhole = data.tables.events.length <= MOST_DOCUMENTS;
  return pagesOf([data], LANGUAGES).filter(({ place: { lang = FIRST_LANGUAGE, page } }) => {
    if (page.name === 'explore') return true;
    return isWhole && page.name !== 'between' && languages.includes(lang);
  });
}

/** Writes the documents of a site one after the other, as a build does, but with links that lead on wherever it lies. */
export async function* takenDocuments(source: DocumentSource): AsyncGenerator<TakenDocument> {
  const { data, languages, shell, styles, plain, manifest, words, digests } = source;
  const { name } = data.info;
  const link = (attributes: string, path: string) => `<link ${attributes} href="${NOWHERE}/${path}">`;
  const noscript = `<noscript>${link('rel="stylesheet"', plain)}</noscript>`;

  /** What a document of a language asks for ahead. */
  function ahead(language: LanguageCode): string {
    const texts = manifest[textsName(`data/${name}.json`, language)];
    const sets = [manifest[`data/${name}.json`], ...(texts === undefined ? [] : [texts])];
    return [
      ...sets.map((path) => link('rel="preload" as="fetch" crossorigin', path)),
      link('rel="modulepreload" fetchpriority="low" crossorigin', words(language)),
    ].join('');
  }

  const pages = pagesWithDocuments(data, languages);
  let written = 0;

  function finished(path: string, html: string, answersAll = false): TakenDocument {
    const started = html.replace(START, () => baseScript(answersAll));
    const whole = withIntegrity(started, (address) => digests.get(address.slice(NOWHERE.length + 1)));
    const text = withRelativeLinks(whole, answersAll ? '' : path);
    return { path, text, part: written / pages.length };
  }

  for (const language of LANGUAGES) {
    const still = await stillSite({ packages: [data], language, base: NOWHERE, stillOf: undefined });
    const told = [inLanguage(data, language)];
    for (const head of pages.filter(({ place }) => (place.lang ?? FIRST_LANGUAGE) === language)) {
      const { title, description } = head;
      const of = pageOf(head, told);
      written++;
      const html = withHead(shell, head).replace('</head>', () => `${ahead(language)}</head>`);
      const tags = headTags(of, { site: undefined, base: `${NOWHERE}/`, title, description });
      const own = (styles[of.page.name] ?? []).map((path) => link('rel="stylesheet" crossorigin', path));
      const text = filled(html, [tags, ...own, noscript].join(''), await still(name, of.page));
      yield finished(head.path === '' ? 'index.html' : `${head.path}/index.html`, text);
      const embedded = embedDocument(html, head, `${NOWHERE}/`);
      if (embedded) yield finished(embedded.fileName, embedded.source);
    }
  }
  const still = await stillSite({
    packages: [data],
    language: FIRST_LANGUAGE,
    base: NOWHERE,
    stillOf: undefined,
  });
  const missing = filled(shell, ahead(FIRST_LANGUAGE) + noscript, await still(name, undefined));
  yield finished('404.html', missing, true);
  yield finished('shell.html', shell, true);
}
