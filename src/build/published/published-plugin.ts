import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkedPackages } from '../data-files.ts';
import { feedFile } from './json-feed.ts';
import { packageFiles } from './package-files.ts';
import { recordFiles } from './page-records.ts';
import { schemaFiles } from './record-schema.ts';
import { sitePaths } from './site-paths.ts';

/** Writes the data at addresses of their own, for programs: a record beside each page, a feed, and whole packages. */
export function publishedPlugin(): Plugin {
  let root = '';
  let base = '/';
  return {
    name: 'published-data',
    apply: 'build',
    configResolved(config) {
      ({ root, base } = config);
    },
    async generateBundle() {
      const packages = await checkedPackages(join(root, 'data'));
      const paths = sitePaths(packages, base);
      const whole = await Promise.all(
        packages.map((data) => packageFiles(join(root, 'data', data.info.name), data)),
      );
      const files = [
        ...schemaFiles(),
        ...packages.flatMap((data) => [...recordFiles(data, paths), feedFile(data, paths)]),
        ...whole.flat(),
      ];
      for (const { path, content } of files) {
        this.emitFile({ type: 'asset', fileName: path, source: content });
      }
    },
  };
}
