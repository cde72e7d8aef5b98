import type { Plugin } from 'vite';
import { SITE_MODULE, type SiteContent, siteModule, siteModuleName } from './site-module.ts';

/** Where code lies in a build; what it imports is named from there. */
const FOLDER = 'assets';

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
