import type { Plugin } from 'vite';
import { SHELL } from '../offline/site-version.ts';

/**
 * Writes the document without a page in it, which a service worker gives for every page; it stands before plugins that fill
 * `index.html` with a page of its own.
 */
export function shellPlugin(): Plugin {
  return {
    name: 'shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        this.emitFile({ type: 'asset', fileName: SHELL, source: index.source });
      },
    },
  };
}
