import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, type Plugin } from 'vite';
import { printSitePath } from '../../core/view/place-path.ts';
import { installedResvg } from '../previews/installed-resvg.ts';
import { siteOrigin } from '../site-origin.ts';
import type { SiteSource } from '../site-source.ts';
import { fillDocuments } from './fill-documents.ts';
import { robots, sitemap } from './site-files.ts';

const PLAIN = 'src/app/still/StillPlain.css';

/**
 * Puts into every document what can be read before the app is there, or without it, and what other programs read; and
 * writes sitemap and robots.txt. Comes after the plugin that writes the documents.
 */
export function stillPlugin(source: SiteSource): Plugin {
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
        const origin = siteOrigin();
        const site = origin && origin + base;
        const [packages, pages] = await Promise.all([source.packages(), source.pages()]);
        const emit = (fileName: string, text: string) =>
          this.emitFile({ type: 'asset', fileName, source: text });
        // In place of the copy of the file as it is written.
        const start = await minify('start.js', await readFile(join(publicDir, 'start.js'), 'utf8'));
        emit('start.js', start.code);
        const style = await readFile(join(root, PLAIN), 'utf8');
        const plain = this.emitFile({ type: 'asset', name: 'plain.css', source: style });
        await fillDocuments({
          root,
          base,
          packages,
          hasPictures: installedResvg() !== undefined,
          bundle,
          pages,
          site,
          plainStyle: this.getFileName(plain),
        });
        const own = pages.map(({ place }) => printSitePath(place).slice(1));
        if (site) emit('sitemap.xml', sitemap(site, [...new Set(own)]));
        emit('robots.txt', robots(site));
      },
    },
  };
}
