import { escapeMarkup } from '../../base/escape-markup.ts';
import { FIRST_LANGUAGE } from '../../core/view/language-code.ts';
import type { Page } from '../../core/view/view.ts';
import { documentLanguages } from '../document-languages.ts';
import type { PageOfSet } from './page-of.ts';
import { structuredData } from './structured-data.ts';

/** Where a document stands and what goes with it. */
export interface Place {
  /** The site's origin and base with a slash at its end, `https://example.org/timeline/`; undefined where not known. */
  readonly site: string | undefined;
  /** The site's base with a slash at its end. */
  readonly base: string;
  readonly title: string;
  readonly description: string;
  /** The address of a picture of the page below the base, where there is one. */
  readonly picture?: string;
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${written.join('')}>`;
}

/** JSON in an element of HTML, which nothing in it ends. */
function jsonElement(value: object): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

const FEEDS = { 'feed.xml': 'application/atom+xml', 'feed.json': 'application/feed+json' } as const;
/** The pages with JSON of their own beside them. */
const HAVE_RECORDS: ReadonlySet<Page['name']> = new Set(['event', 'actor', 'place']);

/**
 * What other programs learn from the head of a document: its address, what a preview of a link shows, and the page as data.
 * What needs the site's whole address is left out where that is not known.
 */
export function headTags(of: PageOfSet, { site, base, title, description, picture }: Place): string {
  const url = site && site + of.path;
  const first = of.pathIn(FIRST_LANGUAGE);
  const image = site && picture && site + picture;
  const og = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
  const data = structuredData(of, url);
  return [
    ...(url
      ? [
          tag('link', { rel: 'canonical', href: url }),
          ...documentLanguages().map((hreflang) =>
            tag('link', { rel: 'alternate', hreflang, href: site + of.pathIn(hreflang) }),
          ),
          tag('link', { rel: 'alternate', hreflang: 'x-default', href: site + first }),
          og('url', url),
        ]
      : []),
    og('type', of.page.name === 'event' ? 'article' : 'website'),
    og('title', title),
    og('description', description),
    ...(image ? [og('image', image), og('image:width', '1200'), og('image:height', '630')] : []),
    tag('meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }),
    ...Object.entries(FEEDS).map(([file, type]) =>
      tag('link', { rel: 'alternate', type, title: of.set.info.title, href: base + of.fileOfSet(file) }),
    ),
    ...(HAVE_RECORDS.has(of.page.name)
      ? [tag('link', { rel: 'alternate', type: 'application/json', href: `${base}${first}.json` })]
      : []),
    ...(data ? [jsonElement(data)] : []),
  ].join('');
}
