import { relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { DataPackage } from '../core/model/package.ts';
import { contentPlugin } from './content-plugin.ts';
import { listingOf } from './listing.ts';
import { SITE_MODULE } from './site-module.ts';
import type { SiteSource } from './site-source.ts';

const MODULE = 'virtual:packages';
const RESOLVED = `\0${MODULE}`;

function listing(packages: readonly DataPackage[]): string {
  return `export const packages = ${JSON.stringify(listingOf(packages))};`;
}

/**
 * Checks the packages under data/ and gives the page a module `virtual:packages` that lists them, and their files. An
 * issue fails the build; while developing it shows on the page, and a changed table reloads it.
 */
export function dataPlugin(source: SiteSource): Plugin[] {
  let root = 'data';
  let isBuild = false;
  const module = async () =>
    isBuild ? `export { packages } from '${SITE_MODULE}';` : listing(await source.packages());

  function reload(server: ViteDevServer): void {
    source.forget();
    const { moduleGraph, hot } = server.environments.client;
    const listed = moduleGraph.getModuleById(RESOLVED);
    if (listed) moduleGraph.invalidateModule(listed);
    hot.send({ type: 'full-reload' });
  }

  const listed: Plugin = {
    name: 'data-packages',
    configResolved(config) {
      root = resolve(config.root, 'data');
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? module() : undefined),
    buildStart: source.forget,
    configureServer(server) {
      server.watcher.on('all', (_, path) => {
        const inside = relative(root, path);
        if (inside && inside.split(sep)[0] !== '..') reload(server);
      });
    },
  };
  return [listed, ...contentPlugin(source.packages)];
}
