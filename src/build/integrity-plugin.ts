import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { integrityOf } from './integrity.ts';
import { withIntegrity } from './with-integrity.ts';

/** Puts into every document of the build what its scripts and styles must be, once all of them are final. */
export function integrityPlugin(): Plugin {
  let base = '/';
  let publicDir = '';
  return {
    name: 'integrity',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ base, publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const digests = new Map<string, string | undefined>();
        const find = (name: string): string | undefined => {
          const file = bundle[name];
          if (file) return integrityOf(file.type === 'chunk' ? file.code : file.source);
          const path = join(publicDir, name);
          return existsSync(path) ? integrityOf(readFileSync(path)) : undefined;
        };
        const digestOf = (address: string): string | undefined => {
          if (!address.startsWith(base)) return undefined;
          const name = address.slice(base.length);
          if (!digests.has(name)) digests.set(name, find(name));
          return digests.get(name);
        };
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          file.source = withIntegrity(String(file.source), digestOf);
        }
      },
    },
  };
}
