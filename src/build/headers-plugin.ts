import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { WORKER } from '../offline/site-version.ts';
import { headerRules } from './header-rules.ts';
import { cloudfrontHeaders, headersFile, nginxHeaders } from './headers-file.ts';

/** Writes what hosts are to send, in the forms that they read. */
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
        const rules = headerRules(files.sort(), base);
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        emit('_headers', headersFile(rules));
        emit('_headers.nginx.conf', nginxHeaders(rules));
        emit('_headers.cloudfront.js', cloudfrontHeaders(rules, base));
      },
    },
  };
}
