import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { groupBy } from '../../base/group-by.ts';
import { SITE_FILES, type SiteFiles } from '../../io/take/site-messages.ts';
import { pageStyles } from '../still/document-styles.ts';
import { withoutStyles } from '../still/without-styles.ts';
import { workerCode } from '../worker-code.ts';
import { NOWHERE } from './relative-links.ts';

/** What every site has. */
const FOR_ALL =
  /^(?:(?:assets|basemap|tiles|schema)\/.+\.(?!br$|gz$)\w+|(?:start|embed|fetch)\.js|fetch\.html|(?:favicon|icon)[\w-]*\.\w+|licences\.md|bom\.json)$/;
const OF_PACKAGE = /^data\/([^/]+)\/(.+\.\w+)$/;
const MODULE = /^assets\/site\.\w+\.js$/;
const PLAIN = /^assets\/plain-[\w-]+\.css$/;
/** Hexadecimal digits by which the worker's name changes with its code. */
const DIGITS = 8;

/** What the components of the app ask the build for, as the worker knows it: sets of the site that it makes. */
const virtual: Plugin = {
  name: 'taken-site',
  resolveId: (id) => (/^virtual:(?:packages|files)$/.test(id) ? `\0${id}` : undefined),
  load(id) {
    if (id === '\0virtual:packages') return 'export const packages = globalThis.takenPackages;';
    return id === '\0virtual:files' ? 'export const files = {};' : undefined;
  },
};

const listed = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/**
 * Writes the worker by which a reader makes a site of the files of this one, and the list of these. Comes after all that
 * writes files, and before their compressed copies.
 */
export function takenPlugin(): Plugin {
  let root = '';
  let worker = '';
  let styles: SiteFiles['styles'] = {};
  return {
    name: 'taken',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        styles = pageStyles(bundle);
        const code = await workerCode({
          root,
          input: join(root, 'src/build/taken/site-worker.ts'),
          format: 'es',
          plugins: [withoutStyles, virtual],
          define: { 'import.meta.env.BASE_URL': JSON.stringify(`${NOWHERE}/`) },
        });
        const hash = createHash('sha256').update(code).digest('hex').slice(0, DIGITS);
        worker = `assets/site-worker-${hash}.js`;
        this.emitFile({ type: 'asset', fileName: worker, source: code });
      },
    },
    writeBundle: {
      sequential: true,
      order: 'pre',
      handler({ dir = 'dist' }) {
        const paths = listed(dir);
        const find = (form: RegExp) => paths.find((path) => form.test(path))!;
        const packed = (path: string) => gzipSync(readFileSync(join(dir, path))).length;
        const ofPackages = paths.flatMap((path) => {
          const [, name, file] = OF_PACKAGE.exec(path) ?? [];
          return file === undefined ? [] : [{ name, file }];
        });
        const files = paths.filter((path) => FOR_ALL.test(path));
        const list: SiteFiles = {
          worker,
          module: find(MODULE),
          plain: find(PLAIN),
          styles,
          files: Object.fromEntries(files.map((path) => [path, packed(path)])),
          packages: Object.fromEntries(
            [...groupBy(ofPackages, ({ name }) => name)].map(([name, own]) => [
              name,
              own.map(({ file }) => file),
            ]),
          ),
        };
        writeFileSync(join(dir, SITE_FILES), JSON.stringify(list));
      },
    },
  };
}
