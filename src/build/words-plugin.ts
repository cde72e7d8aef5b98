import type { Plugin, Rolldown } from 'vite';
import { FIRST_LANGUAGE, type LanguageCode } from '../core/view/language-code.ts';

/** What was found in a bundle: thousands of documents ask. */
const found = new WeakMap<Rolldown.OutputBundle, Map<LanguageCode, string>>();

/** The file with the words of a language. Throws where none of the bundle has them. */
export function wordsFile(bundle: Rolldown.OutputBundle, code: LanguageCode): string {
  const files = found.get(bundle) ?? new Map<LanguageCode, string>();
  found.set(bundle, files);
  const known = files.get(code);
  if (known) return known;
  const name = findWords(bundle, code);
  files.set(code, name);
  return name;
}

function findWords(bundle: Rolldown.OutputBundle, code: LanguageCode): string {
  const module = `/src/i18n/messages/${code}.ts`;
  const words = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module)),
  );
  if (!words) throw new Error(`no chunk has ${module}; the first view would wait for its words`);
  return words.fileName;
}

/** Asks for words along with the code, not after it: those of the first language, which `pages-plugin.ts` replaces by others. */
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
        const attrs = {
          rel: 'modulepreload',
          crossorigin: true,
          href: base + wordsFile(bundle, FIRST_LANGUAGE),
        };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
