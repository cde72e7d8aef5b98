import { spellings } from './forgiving.ts';
import { SLUG } from './list-text.ts';

/** Made sets have at most this many events. */
const MOST_MADE = 5_000_000;

/** How many events a name like demo-1000 asks for; undefined for other names. */
export function madeCount(name: string): number | undefined {
  const match = /^demo-([1-9]\d{0,6})$/.exec(name);
  if (!match) return undefined;
  const count = Number(match[1]);
  return count <= MOST_MADE ? count : undefined;
}

/** Names of sets that a reader opened: of the file, and of what is in it. */
const OWN = /^own-(?:[a-z0-9]+-)*[0-9a-f]{8}$/;

/** Whether a name is that of a set which a reader opened from a file. */
export function isOwnName(name: string): boolean {
  return OWN.test(name);
}

/** Whether a text is the address of a file at another host, which is asked about on the page that opens files. */
export function isRemoteData(text: string): boolean {
  return text.startsWith('https://');
}

/** Whether a set is none of the site's: its name stands behind the path of addresses. */
export function isNamedInQuery(name: string): boolean {
  return madeCount(name) !== undefined || isOwnName(name);
}

/** The name of a set that is meant; undefined where no spelling of the text is one. */
export function dataNameOf(text: string): string | undefined {
  return spellings(text).find(isDataName);
}

function isDataName(text: string): boolean {
  return SLUG.test(text) && (!/^demo-\d+$/.test(text) || madeCount(text) !== undefined);
}
