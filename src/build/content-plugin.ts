import type { Plugin } from 'vite';
import type { DataPackage } from '../core/model/package.ts';
import { contentFiles, hashedAddress } from './content-files.ts';
import { listingOf } from './listing.ts';
import type { ContentFile } from './package-content.ts';
import { SITE_MODULE } from './site-module.ts';
import { sitePlugin } from './site-plugin.ts';
import { TILE_INDEX, tileFiles } from './tile-files.ts';

const MODULE = 'virtual:files';
const RESOLVED = `\0${MODULE}`;
/** Where the build writes the addresses of all files of content, for whoever is not part of the page. */
export const MANIFEST = 'files.json';

/**
 * Gives the page its data sets, basemap and tiles of the ground: packed, under addresses that carry their hash, so that a file once received
 * is never asked for again and never the wrong one. The addresses stand in one manifest, which the page has as
 * `virtual:files` and everybody else as `files.json`. While developing, files have their plain names.
 */
export function contentPlugin(packages: () => Promise<readonly DataPackage[]>): Plugin[] {
  let root = '';
  let base = '/';
  let isBuild = false;
  let made: Promise<readonly ContentFile[]> | undefined;
  const make = async () => contentFiles(root, await packages());
  /** Made once for a build, which asks three times; anew for each question while developing, since tables change. */
  const files = () => {
    if (!isBuild) return make();
    made ??= make();
    return made;
  };
  const addressOf = (file: ContentFile) => (isBuild ? hashedAddress(file) : file.name);
  /** The list of tiles alone is in the manifest; while developing, tiles are made when the first is asked for. */
  const indexAddress = async () => (isBuild ? hashedAddress((await tileFiles()).index) : TILE_INDEX);
  const manifest = async () => ({
    ...Object.fromEntries((await files()).map((file) => [file.name, addressOf(file)] as const)),
    [TILE_INDEX]: await indexAddress(),
  });
  /** The file at a path of the development server. */
  async function fileAt(path: string): Promise<ContentFile | undefined> {
    if (!path.startsWith(`${base}tiles/`)) return (await files()).find(({ name }) => path === base + name);
    const { index, tiles } = await tileFiles();
    return path === base + TILE_INDEX ? index : tiles.find((tile) => path === base + hashedAddress(tile));
  }

  const site = sitePlugin(async () => ({ packages: listingOf(await packages()), files: await manifest() }));
  const content: Plugin = {
    name: 'content-files',
    configResolved(config) {
      ({ root, base } = config);
      isBuild = config.command === 'build';
    },
    buildStart() {
      made = undefined;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      if (isBuild) return `export { files } from '${SITE_MODULE}';`;
      return `export const files = ${JSON.stringify(await manifest())};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://localhost');
        if (!/\/(data|basemap|tiles)\/[^/]+\.json$/.test(pathname)) return next();
        fileAt(pathname).then(
          (found) => {
            if (!found) return next();
            response.setHeader('Content-Type', 'application/json');
            response.setHeader('Cache-Control', 'no-cache');
            response.end(found.text);
          },
          (error: unknown) => {
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/plain; charset=utf-8');
            response.end(String(error));
          },
        );
      });
    },
    // The data are asked for along with the code, not after it.
    async transformIndexHtml() {
      const [first] = await files();
      const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: base + addressOf(first) };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
    async generateBundle() {
      const { index, tiles } = await tileFiles();
      for (const file of tiles)
        this.emitFile({ type: 'asset', fileName: hashedAddress(file), source: file.text });
      for (const file of [...(await files()), index])
        this.emitFile({ type: 'asset', fileName: addressOf(file), source: file.text });
      const source = JSON.stringify(await manifest(), undefined, 1);
      this.emitFile({ type: 'asset', fileName: MANIFEST, source });
    },
  };
  return [content, site];
}
