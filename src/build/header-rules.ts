import { WORKER } from '../offline/site-version.ts';
import { hashedFolder, isHashed } from './hashed-path.ts';
import { type AnswerKind, answerKind, securityHeaders } from './policy.ts';

/** Patterns of addresses, in which `*` stands for anything, each with the headers that are sent with what matches. */
export type HeaderRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A browser asks whether it has changed before it runs it. */
const ASKED_AGAIN = 'no-cache';
const FOREVER = 'public, max-age=31536000, immutable';
const OPENED = /\.(?:html|svg|xml)$/;
/** What may go with every file; the rest would be said twice where two rules hold, in two ways. */
const FOR_ALL = [
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
];
const KEPT: Readonly<Record<AnswerKind, readonly string[]>> = {
  document: ['Content-Security-Policy'],
  embedded: ['Content-Security-Policy'],
  fetching: ['Content-Security-Policy'],
  worker: ['Content-Security-Policy'],
  published: ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'],
  shown: ['Cross-Origin-Resource-Policy'],
  file: [],
};

/** The patterns under which a host finds a file, few for many files. */
function patternsOf(path: string, kind: AnswerKind): readonly string[] {
  const [top, ...below] = path.split('/');
  if (kind === 'document' || kind === 'embedded') {
    if (below.length > 0) return [top, `${top}/*`];
    return path === 'index.html' ? ['', path] : [path];
  }
  if ((kind === 'published' || kind === 'shown') && below.length > 0)
    return [
      top === 'data' && below.length > 1 ? `${top}/${below[0]}/*` : path.replace(/[^/]*?(\.\w+)?$/, '*$1'),
    ];
  return [path];
}

/** A pattern as a regular expression. */
export function expression(pattern: string): string {
  return pattern.replace(/[.+?]/g, '\\$&').replaceAll('*', '.*');
}

/** The rules without what a wider one says, too: some hosts send that twice, as a list. */
function saidOnce(rules: HeaderRules): HeaderRules {
  const isSaidWider = (narrow: string, name: string, value: string) =>
    [...rules].some(
      ([wide, headers]) =>
        wide !== narrow && headers.get(name) === value && new RegExp(`^${expression(wide)}$`).test(narrow),
    );
  const left = [...rules].map(([pattern, headers]) => {
    const own = [...headers].filter(([name, value]) => !isSaidWider(pattern, name, value));
    return [pattern, new Map(own)] as const;
  });
  return new Map(left.filter(([, headers]) => headers.size > 0));
}

/**
 * What this project's own server sends, as far as rules by path can say it, for the files of a build by their paths below `base`,
 * which has a slash at both ends. All rules that match a path hold there, so that no two of them say the same header.
 */
export function headerRules(files: readonly string[], base: string): HeaderRules {
  const rules = new Map<string, Map<string, string>>();
  const add = (path: string, name: string, value: string) => {
    const pattern = base + path;
    const rule = rules.get(pattern) ?? new Map<string, string>();
    rules.set(pattern, rule.set(name, value));
  };
  for (const name of FOR_ALL) add('*', name, securityHeaders.document[name]);
  for (const path of files) {
    const kind = answerKind(path, OPENED.test(path) ? 'text/html' : '');
    for (const pattern of patternsOf(path, kind)) {
      for (const name of KEPT[kind]) add(pattern, name, securityHeaders[kind][name]);
    }
    if (isHashed(path)) {
      const folder = hashedFolder(path);
      const pattern = folder === undefined ? path : `${folder}/*`;
      add(pattern, 'Cache-Control', FOREVER);
      add(pattern, 'Cross-Origin-Resource-Policy', securityHeaders.file['Cross-Origin-Resource-Policy']);
    }
    if (path === WORKER) add(path, 'Cache-Control', ASKED_AGAIN);
  }
  return saidOnce(rules);
}
