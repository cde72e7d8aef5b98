import type { Rolldown } from 'vite';
import { groupBy } from '../../base/group-by.ts';
import { inLanguage } from '../../core/dataset/in-language.ts';
import { FIRST_LANGUAGE } from '../../core/view/language-code.ts';
import type { Page } from '../../core/view/view.ts';
import type { PageHead } from '../pages.ts';
import { previewAddress } from '../previews/preview-address.ts';
import { documentStyles } from './document-styles.ts';
import { filled } from './filled.ts';
import { headTags } from './head-tags.ts';
import { eventOf, pageOf } from './page-of.ts';
import { type StillSource, withStillMarkup } from './still-markup.ts';

interface Filled extends StillSource {
  readonly bundle: Rolldown.OutputBundle;
  /** The pages that have documents in the bundle. */
  readonly pages: readonly PageHead[];
  /** The site's origin and base with a slash at its end; undefined where not known. */
  readonly site: string | undefined;
  /** The style of documents without the app, below the base. */
  readonly plainStyle: string;
}

/**
 * Puts into the documents of a bundle what can be read before the app is there, or without it, and what other programs read in
 * their heads: those of all pages, and the one that answers what leads nowhere.
 */
export async function fillDocuments({ bundle, pages, site, plainStyle, ...source }: Filled): Promise<void> {
  const { base, packages, hasPictures } = source;
  const linkOf = (style: string) => `<link rel="stylesheet" crossorigin href="${base}${style}">`;
  const known = new Map<Page['name'], string>();
  const stylesOf = (page: Page['name']) => {
    const links = known.get(page) ?? documentStyles(bundle, page).map(linkOf).join('');
    known.set(page, links);
    return links;
  };
  const plain = `<noscript><link rel="stylesheet" href="${base}${plainStyle}"></noscript>`;
  function fill(fileName: string, head: string, text: string): void {
    const file = bundle[fileName];
    if (file?.type !== 'asset') throw new Error(`the bundle has no ${fileName}`);
    file.source = filled(String(file.source), head + plain, text);
  }

  await withStillMarkup(source, async (markupIn) => {
    const byLanguage = groupBy(pages, ({ place }) => place.lang ?? FIRST_LANGUAGE);
    for (const [language, group] of byLanguage) {
      const still = await markupIn(language);
      const told = packages.map((one) => inLanguage(one, language));
      for (const head of group) {
        const of = pageOf(head, told);
        const { title, description } = head;
        const event = eventOf(of);
        const shown = event === undefined ? undefined : ({ name: 'event', id: event } as const);
        const card = previewAddress({ form: 'card', set: head.set, page: shown, language });
        const tags = headTags(of, {
          site,
          base,
          title,
          description,
          picture: hasPictures ? card : undefined,
        });
        const fileName = head.path === '' ? 'index.html' : `${head.path}/index.html`;
        fill(fileName, tags + stylesOf(of.page.name), await still(head.set, of.page));
      }
    }
    const still = await markupIn(FIRST_LANGUAGE);
    fill('404.html', '', await still(packages[0].info.name, undefined));
  });
}
