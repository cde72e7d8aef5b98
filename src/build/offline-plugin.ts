import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { type SiteVersion, WORKER } from '../offline/site-version.ts';
import { builtVersion } from './built-version.ts';

const MODULE = 'virtual:site-version';
const RESOLVED = `\0${MODULE}`;

/** The code of the service worker of a version, in one file. */
async function workerCode(root: string, version: SiteVersion): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'site-version',
        resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
        load: (id) => (id === RESOLVED ? `export const version = ${JSON.stringify(version)};` : undefined),
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
        writeFileSync(join(dir, WORKER), await workerCode(root, builtVersion(dir)));
      },
    },
  };
}
