import type { Plugin, Rolldown } from 'vite';
import { own } from '../base/own.ts';
import { textsName } from '../core/dataset/packed-texts.ts';
import { FIRST_LANGUAGE } from '../core/view/language-code.ts';
import { MANIFEST } from './content-plugin.ts';
import { embedDocument } from './embed-pages.ts';
import { type PageHead, withHead } from './pages.ts';
import { contentSecurityPolicy } from './policy.ts';
import { siteOrigin } from './site-origin.ts';
import type { SiteSource } from './site-source.ts';
import { wordsFile } from './words-plugin.ts';

/** The addresses of the files of content by their names, from the manifest that is built with them. */
function manifestIn(bundle: Rolldown.OutputBundle): Readonly<Record<string, string>> {
  const manifest = bundle[MANIFEST];
  if (manifest?.type !== 'asset') throw new Error(`${MANIFEST} is not built before the documents`);
  return JSON.parse(String(manifest.source));
}

/**
 * Writes a document for every known address, each with its own title and description, so that any static host answers
 * links without knowing the app; `404.html` answers the rest. Adds the Content Security Policy, at build only: the
 * development server needs inline scripts.
 */
export function pagesPlugin(source: SiteSource): Plugin {
  let base = '/';
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const html = String(index.source);
        const files = manifestIn(bundle);
        const [packages, pages] = await Promise.all([source.packages(), source.pages()]);
        const dataOf = (set: string) => files[`data/${set}.json`];
        const firstData = dataOf(packages[0].info.name);
        const [preload] = html.split('<').filter((tag) => tag.includes(firstData));
        const asking = (address: string) => preload.replace(firstData, () => address);
        /** Asks for the data of a page's set, and for their texts in its language. */
        const askingFor = ({ set, place }: PageHead) => {
          const texts = own(files, textsName(`data/${set}.json`, place.lang ?? FIRST_LANGUAGE));
          return [dataOf(set), ...(texts === undefined ? [] : [texts])].map(asking).join('<');
        };
        const firstWords = wordsFile(bundle, FIRST_LANGUAGE);
        /** Each document asks for the data of its own set and the words of its language along with the code. */
        const documentOf = (page: PageHead) =>
          withHead(html, page)
            .replace(preload, () => askingFor(page))
            .replace(firstWords, () => wordsFile(bundle, page.place.lang ?? FIRST_LANGUAGE));
        const site = (siteOrigin() ?? '') + base;
        const [first, ...others] = pages;
        for (const page of pages) {
          const embedded = embedDocument(documentOf(page), page, site);
          if (embedded) this.emitFile({ type: 'asset', ...embedded });
        }
        index.source = documentOf(first);
        this.emitFile({ type: 'asset', fileName: '404.html', source: index.source });
        for (const page of others) {
          this.emitFile({ type: 'asset', fileName: `${page.path}/index.html`, source: documentOf(page) });
        }
      },
    },
  };
}
