import type { Random } from '../dataset/demo/random.ts';
import { KEY_NAMES } from './url-keys.ts';

const PATHS = [
  '/',
  '/table',
  '/sources',
  '/events/volley-2020-11-17',
  '/actors/kataeb-hezbollah',
  '/actors/kataeb-hezbollah/with/saraya-al-salam',
  '/places/green-zone',
  '/events/',
  '/events/%0A',
  '/table%0A',
  '/%E2%80%A8',
  '//x',
  '///x.example/y',
  '/\\x.example',
  '/.%2e/',
  '/events/constructor',
  '/actors/__proto__',
  '/places/toString',
];
const VALUES = [
  '2020-11-17',
  '2020-11-17T20:00',
  '-9999',
  '9/33.3/44.4',
  '3/85/-180',
  'attacks,troops',
  'occurred',
  'kataeb-hezbollah',
  'constructor',
  '__proto__',
  'order',
  'rtl',
  'en-XA',
  'rockets',
  '1e99',
  'NaN',
];
const PIECES = [
  '%',
  '%zz',
  '%00',
  '%ff',
  '%0A',
  '%E2%80%AE',
  '%F0%9F%9A%80',
  '&amp;',
  '&',
  '=',
  ',',
  '/',
  '//',
  '\\',
  '?',
  ':',
  '@',
  ';',
  '+',
  '-1',
  '..',
  ' ',
  '\t',
  '\n',
  '\u2028',
  '\u202e',
  '\ud800',
  'é',
  '🚀',
  'x'.repeat(3000),
];

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)];
}

/** An address of the site as somebody may have copied, cut or forged it; it begins with a slash. */
export function mangledAddress(random: Random): string {
  const pairs = Array.from({ length: Math.floor(random() * 5) }, () => {
    const value = random() < 0.7 ? pick(random, VALUES) : pick(random, PIECES);
    return `${pick(random, KEY_NAMES)}=${value}`;
  });
  let address = `${pick(random, PATHS)}?${pairs.join('&')}`;
  for (let bends = Math.floor(random() * 3); bends > 0; bends--) {
    const at = 1 + Math.floor(random() * address.length);
    address = address.slice(0, at) + pick(random, PIECES) + address.slice(at + Math.floor(random() * 4));
  }
  return address;
}
