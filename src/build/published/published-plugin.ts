import { join } from 'node:path';
import type { Plugin } from 'vite';
import { siteOrigin } from '../site-origin.ts';
import type { SiteSource } from '../site-source.ts';
import { feedFiles } from './feeds.ts';
import { packageFiles } from './package-files.ts';
import { recordFiles } from './page-records.ts';
import { schemaFiles } from './record-schema.ts';
import { sitePaths } from './site-paths.ts';

/** Writes the data at addresses of their own, for programs: a record beside each page, a feed, and whole packages. */
export function publishedPlugin(source: SiteSource): Plugin {
  let root = '';
  let base = '/';
  return {
    name: 'published-data',
    apply: 'build',
    configResolved(config) {
      ({ root, base } = config);
    },
    async generateBundle() {
      const packages = await source.packages();
      const paths = sitePaths(packages, base);
      const whole = await Promise.all(
        packages.map((data) => packageFiles(join(root, 'data', data.info.name), data)),
      );
      const files = [
        ...schemaFiles(),
        ...packages.flatMap((data) => recordFiles(data, paths)),
        ...feedFiles(packages, paths, siteOrigin()),
        ...whole.flat(),
      ];
      for (const { path, content } of files) {
        this.emitFile({ type: 'asset', fileName: path, source: content });
      }
    },
  };
}
