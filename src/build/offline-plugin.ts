import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { WORKER } from '../offline/site-version.ts';
import { builtVersion } from './built-version.ts';
import { VERSION_NAME, versionLine } from './version-line.ts';

const MODULE = 'virtual:site-version';
const RESOLVED = `\0${MODULE}`;

/** The code of the service worker, which finds its version before it, in one file. */
async function workerCode(root: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'site-version',
        resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
        load: (id) => (id === RESOLVED ? `export const version = self.${VERSION_NAME};` : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: join(root, 'src/offline/service-worker.ts'),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

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
        writeFileSync(join(dir, WORKER), versionLine(builtVersion(dir)) + (await workerCode(root)));
      },
    },
  };
}
