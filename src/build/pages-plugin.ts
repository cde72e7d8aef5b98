import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkedPackages } from './data-files.ts';
import { pagesOf, withHead } from './pages.ts';
import { contentSecurityPolicy } from './policy.ts';

/**
 * Writes a document for every known address, each with its own title and description, so that any static host answers
 * links without knowing the app; `404.html` answers the rest. Adds the Content Security Policy, at build only: the
 * development server needs inline scripts.
 */
export function pagesPlugin(): Plugin {
  let root = '';
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
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
        const packages = await checkedPackages(join(root, 'data'));
        const html = String(index.source);
        const { title, description } = packages[0].info;
        index.source = withHead(html, { title, description });
        this.emitFile({ type: 'asset', fileName: '404.html', source: index.source });
        for (const page of pagesOf(packages)) {
          this.emitFile({ type: 'asset', fileName: `${page.path}/index.html`, source: withHead(html, page) });
        }
      },
    },
  };
}
