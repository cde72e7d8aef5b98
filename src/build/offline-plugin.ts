import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { WORKER } from '../offline/site-version.ts';
import { builtVersion } from './built-version.ts';
import { VERSION_NAME, versionLine } from './version-line.ts';
import { workerCode } from './worker-code.ts';

const MODULE = 'virtual:site-version';
const RESOLVED = `\0${MODULE}`;

/** The service worker finds its version before it. */
const siteVersion: Plugin = {
  name: 'site-version',
  resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
  load: (id) => (id === RESOLVED ? `export const version = self.${VERSION_NAME};` : undefined),
};

/** Writes the service worker, which knows the files of the build by their digests: after all of them, before their copies. */
export function offlinePlugin(): Plugin {
  let root = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      sequential: true,
      order: 'pre',
      async handler({ dir = 'dist' }) {
        const input = join(root, 'src/offline/service-worker.ts');
        const code = await workerCode({ root, input, format: 'iife', plugins: [siteVersion] });
        writeFileSync(join(dir, WORKER), versionLine(builtVersion(dir)) + code);
      },
    },
  };
}
