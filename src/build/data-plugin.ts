import { relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { DataPackage } from '../core/model/package.ts';
import { checkedPackages } from './data-files.ts';
import { listingOf } from './listing.ts';

const MODULE = 'virtual:packages';
const RESOLVED = `\0${MODULE}`;

function listing(packages: readonly DataPackage[]): string {
  const entries = listingOf(packages);
  return [
    `export const packages = ${JSON.stringify(entries)};`,
    `export const defaultPackage = ${JSON.stringify(entries[0].name)};`,
  ].join('\n');
}

/** Name of the package that an address asks for, e.g. baghdad-2020-11-17 for /data/baghdad-2020-11-17.json. */
function packageName(url: string, base: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  const prefix = `${base}data/`;
  return pathname.startsWith(prefix) && pathname.endsWith('.json')
    ? pathname.slice(prefix.length, -'.json'.length)
    : undefined;
}

function serve(server: ViteDevServer, read: () => Promise<readonly DataPackage[]>): void {
  server.middlewares.use((request, response, next) => {
    const name = packageName(request.url ?? '', server.config.base);
    if (name === undefined) return next();
    read().then(
      (packages) => {
        const found = packages.find(({ info }) => info.name === name);
        if (!found) return next();
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(JSON.stringify(found));
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(String(error));
      },
    );
  });
}

/**
 * Checks the packages under data/ and gives the page `data/<name>.json` for each (a DataPackage), and a module
 * `virtual:packages` that lists them. An issue fails the build; while developing it shows on the page, and a changed
 * table reloads it.
 */
export function dataPlugin(): Plugin {
  let root = 'data';
  let base = '/';
  let reading: Promise<readonly DataPackage[]> | undefined;
  const read = () => {
    reading ??= checkedPackages(root);
    return reading;
  };

  function reload(server: ViteDevServer): void {
    reading = undefined;
    const { moduleGraph, hot } = server.environments.client;
    const listed = moduleGraph.getModuleById(RESOLVED);
    if (listed) moduleGraph.invalidateModule(listed);
    hot.send({ type: 'full-reload' });
  }

  return {
    name: 'data-packages',
    configResolved(config) {
      root = resolve(config.root, 'data');
      base = config.base;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: async (id) => (id === RESOLVED ? listing(await read()) : undefined),
    configureServer(server) {
      serve(server, read);
      server.watcher.on('all', (_, path) => {
        const inside = relative(root, path);
        if (inside && inside.split(sep)[0] !== '..') reload(server);
      });
    },
    // The data are asked for along with the code, not after it.
    async transformIndexHtml() {
      const [main] = await read();
      const href = `${base}data/${main.info.name}.json`;
      return [
        { tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href }, injectTo: 'head' },
      ];
    },
    async generateBundle() {
      for (const data of await read()) {
        this.emitFile({
          type: 'asset',
          fileName: `data/${data.info.name}.json`,
          source: JSON.stringify(data),
        });
      }
    },
  };
}
