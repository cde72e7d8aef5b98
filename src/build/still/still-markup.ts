import { resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { DataPackage } from '../../core/model/package.ts';
import type { LanguageCode } from '../../core/view/language-code.ts';
import { dataPlugin } from '../data-plugin.ts';
import type { StillMarkup } from './still-site.tsx';

const NO_STYLES = '\0no-styles';

/** Markup needs no styles. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLES : undefined),
  load: (id) => (id === NO_STYLES ? '' : undefined),
};

/** What the texts of a site's documents are made from. */
export interface StillSource {
  readonly root: string;
  /** The site's base with a slash at its end. */
  readonly base: string;
  readonly packages: readonly DataPackage[];
  /** Stills are drawn for the site. */
  readonly hasPictures: boolean;
}

/**
 * Calls `write` with what makes, for one language after another, what the pages of the packages say before the app is there. The app's components are read by a Vite
 * of their own, since this file is read by Vite's configuration, which knows neither styles nor virtual modules.
 */
export async function withStillMarkup(
  { root, base, packages, hasPictures }: StillSource,
  write: (markupIn: (language: LanguageCode) => Promise<StillMarkup>) => Promise<void>,
): Promise<void> {
  const vite = await createServer({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      withoutStyles,
      dataPlugin({ packages: async () => packages, pages: async () => [], forget: () => undefined }),
    ],
  });
  try {
    const { stillSite } = (await vite.ssrLoadModule(
      resolve(root, 'src/build/still/still-site.tsx'),
    )) as typeof import('./still-site.tsx');
    await write((language) => stillSite({ packages, language, base: base.replace(/\/$/, ''), hasPictures }));
  } finally {
    await vite.close();
  }
}
