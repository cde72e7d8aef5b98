import { isPublished } from './published/published-path.ts';

/**
 * The Content Security Policy: everything comes from the page's own host, nothing is inline, nothing is evaluated, and no
 * text becomes markup or the address of a script but what `app/own-markup.ts` lets through. Documents carry it in a meta
 * element, so that it holds on any static host; hosts that send headers send it too.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'none'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  // The preview of an embedded page.
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** What a worker may do: it has a policy of its own, and imports and fetches alone. */
const WORKER_DIRECTIVES = ['default-src', 'script-src', 'connect-src', 'require-trusted-types-for'];

/** The one document that may ask other hosts, for a file that the reader agrees to. */
export const fetchingPolicy =
  "default-src 'none'; script-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const FETCHING = 'fetch.html';

const printed = (names: readonly string[]): string =>
  names.map((name) => `${name} ${DIRECTIVES[name]}`).join('; ');

export const contentSecurityPolicy = printed(Object.keys(DIRECTIVES));

/** What nothing on the page asks for, of the features that browsers know by name. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

type Headers = Readonly<Record<string, string>>;

const ON_ALL: Headers = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

const ON_DOCUMENTS: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
};

/** What an answer is, as far as its headers are concerned. */
export type AnswerKind = 'document' | 'embedded' | 'fetching' | 'worker' | 'published' | 'shown' | 'file';

/** The headers of each kind of answer. Only what others put into a frame, and data for them, is open to other sites. */
export const securityHeaders: Readonly<Record<AnswerKind, Headers>> = {
  document: {
    ...ON_ALL,
    ...ON_DOCUMENTS,
    'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  },
  embedded: {
    ...ON_ALL,
    ...ON_DOCUMENTS,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors *`,
  },
  fetching: {
    ...ON_ALL,
    ...ON_DOCUMENTS,
    'Content-Security-Policy': `${fetchingPolicy}; frame-ancestors 'self'`,
  },
  worker: { ...ON_ALL, 'Content-Security-Policy': printed(WORKER_DIRECTIVES) },
  published: {
    ...ON_ALL,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
  shown: { ...ON_ALL, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  file: ON_ALL,
};

/** Forms that a browser opens as a page in which scripts run. */
const DOCUMENT = /^(?:text\/html|image\/svg\+xml|application\/(?:[\w.-]+\+)?xml)\b/;
const WORKER = /^(?:assets\/[\w-]*worker-[\w-]{8}|sw)\.js$/;

/** What other sites name in their pages: the script for frames, and pictures of links. */
const SHOWN = /^(?:embed\.js|previews\/.+\.png|preview\.jpg)$/;

/** The kind of an answer of a media type at a path below the site's base, without a slash at its beginning. */
export function answerKind(path: string, type: string): AnswerKind {
  if (path === FETCHING) return 'fetching';
  if (DOCUMENT.test(type)) return /^embed(?:\/|$)/.test(path) ? 'embedded' : 'document';
  if (WORKER.test(path)) return 'worker';
  if (SHOWN.test(path)) return 'shown';
  return isPublished(path) ? 'published' : 'file';
}
