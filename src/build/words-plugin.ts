import type { Plugin } from 'vite';

/** The words of the language that the documents are written in. */
const FIRST_WORDS = '/src/i18n/messages/en.ts';

/** Asks for the words of the documents' language along with the code, not after it; other languages come when chosen. */
export function wordsPlugin(): Plugin {
  let base = '/';
  return {
    name: 'words',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const words = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(FIRST_WORDS)),
        );
        if (!words) throw new Error(`no chunk has ${FIRST_WORDS}; the first view would wait for its words`);
        const attrs = { rel: 'modulepreload', crossorigin: true, href: base + words.fileName };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
