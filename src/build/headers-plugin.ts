import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { WORKER } from '../offline/site-version.ts';
import { headersFile } from './headers-file.ts';

/** Writes `_headers`, for hosts that read it. */
export function headersPlugin(): Plugin {
  let base = '/';
  let publicDir = '';
  return {
    name: 'headers',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ base, publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = [...Object.keys(bundle), ...readdirSync(publicDir), WORKER];
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(files.sort(), base) });
      },
    },
  };
}
