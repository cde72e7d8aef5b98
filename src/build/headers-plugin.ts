import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { WORKER } from '../offline/site-version.ts';
import { headerRules } from './header-rules.ts';
import { cloudfrontHeaders, headersFile, nginxHeaders } from './headers-file.ts';

/** What Cloudflare reads of `_headers` at most, and how long a function of CloudFront may be, bytes. */
const MOST_RULES = 100;
const LONGEST_FUNCTION = 10_240;

/** Writes what hosts are to send, in the forms that they read; says where that is more than a host takes. */
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
        const cloudfront = cloudfrontHeaders(rules, base);
        emit('_headers.cloudfront.js', cloudfront);
        if (rules.size > MOST_RULES)
          this.warn(
            `_headers has ${rules.size} rules, and Cloudflare Pages reads the first ${MOST_RULES}; publish fewer data sets there`,
          );
        if (Buffer.byteLength(cloudfront) > LONGEST_FUNCTION)
          this.warn(
            '_headers.cloudfront.js is longer than the 10 kB of a CloudFront function; publish fewer data sets there',
          );
      },
    },
  };
}
