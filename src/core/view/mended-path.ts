import { tidied, unencoded } from './forgiving.ts';
import { languageOf } from './language-code.ts';
import { EMBED } from './place-path.ts';

/** Escapes in a row, of which a program may have cut one off. */
const ESCAPES = /(?:%[\da-f]{0,2})+/gi;
/** What hosts and people put behind the name of a page. */
const ENDING = /\.(?:html?|php|json)$/i;

function isWhole(escapes: string): boolean {
  return unencoded(escapes) !== escapes;
}

/** Where a segment before those of the page stands; undefined for those of the page. */
function rank(segment: string, sets: readonly string[]): number | undefined {
  if (segment.toLowerCase() === EMBED) return 0;
  if (languageOf(segment) !== undefined) return 1;
  return sets.includes(segment.toLowerCase()) ? 2 : undefined;
}

/**
 * The path that may have been meant by one that leads nowhere, below the site's base and without a slash at its end; itself where
 * nothing can be done. It undoes what is done to links more rarely than `tidied` does, and no id is taken for more than letters,
 * digits and hyphens: slashes are doubled, letters that cannot be seen, other hyphens, spaces behind hyphens or the end of a line
 * come in, the text around a link or a file's ending comes behind it, an escape is cut off, or segments change their places.
 */
export function mendedPath(path: string, sets: readonly string[]): string {
  const whole = path.replace(ESCAPES, (escapes) => (isWhole(escapes) ? escapes : ''));
  const plain = unencoded(whole)
    .replace(/\p{Cf}|=?[\r\n]\s*(?=[\w.\r\n/=-]*$)|(?<=-) +/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\/[^\w/]+/g, '/');
  const all = /^[\w./-]*/.exec(plain)![0].split('/').filter(Boolean);
  const last = tidied(all.pop() ?? '').replace(ENDING, '');
  const segments = last.toLowerCase() === 'index' || last === '' ? all : [...all, last];
  const ranks = segments.map((segment) => rank(segment, sets));
  const before = ranks.findIndex((one) => one === undefined);
  const count = before < 0 ? segments.length : before;
  const prefix = segments.slice(0, count).sort((a, b) => rank(a, sets)! - rank(b, sets)!);
  return `/${[...prefix, ...segments.slice(count)].join('/')}`;
}
