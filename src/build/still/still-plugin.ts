import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, type Plugin } from 'vite';
import { groupBy } from '../../base/group-by.ts';
import { own } from '../../base/own.ts';
import { FIRST_LANGUAGE } from '../../core/view/language-code.ts';
import type { Page } from '../../core/view/view.ts';
import { checkedPackages } from '../data-files.ts';
import { InWords } from '../in-words.ts';
import { installedResvg } from '../previews/installed-resvg.ts';
import { previewAddress } from '../previews/preview-address.ts';
import { headTags } from './head-tags.ts';
import { pageOf } from './page-of.ts';
import { feed, robots, sitemap } from './site-files.ts';
import { withStillMarkup } from './still-markup.ts';

const ROOM = '<div id="still" class="still"></div>';
const PLAIN = 'src/app/still/StillPlain.css';

/** The origin that SITE_ORIGIN names, with the base; undefined where it names none. */
function siteOf(origin: string | undefined, base: string): string | undefined {
  if (!origin) return undefined;
  if (!/^https?:\/\/[^/]+$/.test(origin))
    throw new InWords(`SITE_ORIGIN is "${origin}"; an origin looks like https://example.org`);
  return origin + base;
}

/** The text of an element or attribute of a document, as it stands there but for its entities. */
function textIn(html: string, pattern: RegExp): string {
  const text = pattern.exec(html)?.[1] ?? '';
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/**
 * Puts into every document what can be read before the app is there, or without it, and what other programs read; and
 * writes sitemap, feed and robots.txt. Comes after the plugin that writes the documents.
 */
export function stillPlugin(): Plugin {
  let root = '';
  let base = '/';
  let publicDir = '';
  return {
    name: 'still',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ root, base, publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const hasPictures = installedResvg();
        const site = siteOf(process.env.SITE_ORIGIN, base);
        const packages = await checkedPackages(join(root, 'data'));
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        // In place of the copy of the file as it is written.
        const start = await minify('start.js', await readFile(join(publicDir, 'start.js'), 'utf8'));
        emit('start.js', start.code);
        const plain = this.getFileName(
          this.emitFile({
            type: 'asset',
            name: 'plain.css',
            source: await readFile(join(root, PLAIN), 'utf8'),
          }),
        );

        /** The styles of the pages of text, by the component of each. */
        const stylesOf = (component: string): string => {
          const links = new Set<string>();
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.endsWith(`/pages/${component}.tsx`))
              continue;
            for (const name of [chunk.fileName, ...chunk.imports]) {
              const one = bundle[name];
              if (one?.type !== 'chunk' || one.isEntry) continue;
              for (const style of one.viteMetadata?.importedCss ?? []) links.add(style);
            }
          }
          return [...links]
            .map((name) => `<link rel="stylesheet" crossorigin href="${base}${name}">`)
            .join('');
        };
        const styles: Readonly<Record<Exclude<Page['name'], 'explore' | 'event' | 'table'>, string>> = {
          actor: stylesOf('ActorPage'),
          between: stylesOf('BetweenPage'),
          place: stylesOf('PlacePage'),
          sources: stylesOf('SourcesPage'),
          open: stylesOf('OpenPage'),
        };
        const plainStyle = `<noscript><link rel="stylesheet" href="${base}${plain}"></noscript>`;
        const documents = Object.values(bundle).filter(
          (file) => file.type === 'asset' && /^(?!embed\/)(.*\/)?(index|404)\.html$/.test(file.fileName),
        );
        const paths: string[] = [];
        await withStillMarkup({ root, base, packages }, async (markupIn) => {
          const pages = documents.map((file) => {
            const path = file.fileName.replace(/\/?index\.html$/, '');
            return { file, path, of: pageOf(path, packages) };
          });
          const byLanguage = groupBy(pages, ({ of }) => of?.language ?? FIRST_LANGUAGE);
          for (const [language, group] of byLanguage) {
            const still = await markupIn(language);
            for (const { file, path, of } of group) {
              if (file.type !== 'asset') continue;
              const html = String(file.source);
              const event = of?.page.name === 'event' ? of.page.id : undefined;
              const head =
                of &&
                headTags(of, {
                  site,
                  base,
                  picture: hasPictures ? previewAddress(of.set.info.name, event, language) : undefined,
                  title: textIn(html, /<title>([^<]*)/),
                  description: textIn(html, /<meta name="description" content="([^"]*)/),
                });
              if (of?.path === path) paths.push(path);
              const text = await still((of?.set ?? packages[0]).info.name, of?.page);
              const tags = `${head ?? ''}${own(styles, of?.page.name ?? '') ?? ''}${plainStyle}`;
              file.source = html
                .replace('</head>', () => `${tags}</head>`)
                .replace(ROOM, () => ROOM.replace('><', () => `>${text}<`));
            }
          }
        });
        if (site) emit('sitemap.xml', sitemap(site, paths));
        emit('robots.txt', robots(site));
        emit('feed.xml', feed(packages[0]));
      },
    },
  };
}
