import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { SITE_MODULE, type SiteContent, siteModule } from './site-module.ts';

/** Where code lies in a build; what it imports is named from there. */
const FOLDER = 'assets';

/** Hexadecimal digits of the SHA-256 of the module that its address carries. */
const DIGITS = 8;

/** Its name, beside the code; not one that says that it never changes, since a site that was taken away has its own. */
function siteModuleName(text: string): string {
  return `site.${createHash('sha256').update(text).digest('hex').slice(0, DIGITS)}.js`;
}

/**
 * Writes what the site holds into a module of its own, so that the code of two sites is the same, and another site can be made of
 * its files without a build.
 */
export function sitePlugin(content: () => Promise<SiteContent>): Plugin {
  let base = '/';
  let made: Promise<string> | undefined;
  const module = () => {
    made ??= content().then(siteModule);
    return made;
  };
  return {
    name: 'site-module',
    apply: 'build',
    configResolved(config) {
      ({ base } = config);
    },
    buildStart() {
      made = undefined;
    },
    resolveId: (id) => (id === SITE_MODULE ? { id, external: true } : undefined),
    renderChunk: async (code) => {
      if (!code.includes(SITE_MODULE)) return undefined;
      return { code: code.replaceAll(SITE_MODULE, `./${siteModuleName(await module())}`), map: null };
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html) =>
        html.replaceAll(SITE_MODULE, `${base}${FOLDER}/${siteModuleName(await module())}`),
    },
    async generateBundle() {
      const source = await module();
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/${siteModuleName(source)}`, source });
    },
  };
}
