import type { Random } from '../../core/dataset/demo/random.ts';

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)];
}

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'G T', '', 'X'.repeat(9000)];
const TARGETS = [
  '/',
  '/index.html',
  '/%00',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%5c..%5cwindows',
  '/%252e%252e/',
  '/%',
  '/%e0%a4',
  '//',
  '/C:/',
  '*',
  '?',
  '',
  'http://localhost/',
  'http://[/',
  'http://:0/',
  'file:///etc/passwd',
  '/é',
  `/${'a'.repeat(7000)}`,
  '/a/'.repeat(2500),
];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', 'http/1.1', 'HTTP/1.', ''];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  Host: ['localhost', '127.0.0.1', 'example.org', '', 'a b', '[::1', ':'],
  Range: [
    'bytes=5-2',
    'bytes=-',
    'bytes=-0',
    'bytes=0-0,'.repeat(900),
    'bytes=9e9-',
    `bytes=${'1'.repeat(999)}-`,
  ],
  'If-Range': ['"', 'W/"x"', '*', 'Sat, 99 Nov 2020 99:99:99 GMT'],
  'If-None-Match': ['*', '"', '"a', ',,,', `"${'x'.repeat(5000)}"`, '"a",'.repeat(900)],
  'If-Match': ['*', '"', ','],
  'If-Modified-Since': ['0', '-1', 'NaN', 'Fri, 31 Feb 2020 00:00:00 GMT'],
  'Accept-Encoding': ['br;q=', 'br;q=9', '*;q=0', 'identity;q=0', ';;;', 'br,'.repeat(900), ' '.repeat(3000)],
  'Content-Length': ['0', '5', '-1', 'x', '99999999999999999999', '5, 6'],
  'Transfer-Encoding': ['chunked', 'gzip', 'chunked, chunked', 'identity'],
  Connection: ['close', 'upgrade', 'keep-alive', ''],
  Upgrade: ['websocket', 'h2c'],
  Expect: ['100-continue', '200-ok'],
  Cookie: ['\0', 'a'.repeat(17_000), '\xff\xfe'],
  'X Y': ['1'],
  '': ['1'],
};
const ENDS = ['\r\n', '\n', '\r', '\0', ''];
const BODIES = ['', '', '', 'hello', '5\r\nhello\r\n0\r\n\r\n', 'ffffffffffffffff\r\n', '\0'.repeat(2000)];

function header(random: Random): string {
  const name = pick(random, Object.keys(VALUES));
  return `${name}${pick(random, [': ', ':', ' : ', ''])}${pick(random, VALUES[name])}`;
}

/** One byte of the text is another one, is gone or comes twice. */
function bent(random: Random, text: string): string {
  const at = Math.floor(random() * text.length);
  const put = pick(random, ['', text[at] + text[at], String.fromCharCode(Math.floor(random() * 256))]);
  return text.slice(0, at) + put + text.slice(at + 1);
}

/** What a client may send that means ill or is broken: the bytes of one or two requests, as Latin-1. */
export function malformedRequest(random: Random): string {
  const end = random() < 0.9 ? '\r\n' : pick(random, ENDS);
  const isPlain = random() < 0.5;
  const line = isPlain
    ? `GET ${pick(random, TARGETS)} HTTP/1.1`
    : `${pick(random, METHODS)} ${pick(random, TARGETS)} ${pick(random, VERSIONS)}`;
  const headers = Array.from({ length: Math.floor(random() * 5) }, () => header(random));
  const host = random() < 0.8 ? ['Host: localhost'] : [];
  let text = [line, ...host, ...headers, '', pick(random, BODIES)].join(end);
  for (let bends = Math.floor(random() * 4); bends > 0; bends--) text = bent(random, text);
  return random() < 0.1 ? text + text : text;
}
