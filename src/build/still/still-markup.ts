import { resolve } from 'node:path';
import { createServer } from 'vite';
import type { DataPackage } from '../../core/model/package.ts';
import type { LanguageCode } from '../../core/view/language-code.ts';
import { dataPlugin } from '../data-plugin.ts';
import type { StillMarkup } from './still-site.tsx';
import { withoutStyles } from './without-styles.ts';

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
    const load = (file: string) => vite.ssrLoadModule(resolve(root, 'src/build/still', file));
    const { stillSite } = (await load('still-site.tsx')) as typeof import('./still-site.tsx');
    const { drawnStill } = (await load('drawn-still.ts')) as typeof import('./drawn-still.ts');
    const below = base.replace(/\/$/, '');
    const stillOf = hasPictures ? drawnStill(below) : undefined;
    await write((language) => stillSite({ packages, language, base: below, stillOf }));
  } finally {
    await vite.close();
  }
}
