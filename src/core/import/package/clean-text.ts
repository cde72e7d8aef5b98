import { shorten } from '../../../base/shorten.ts';
import { badCharacters, tooLong } from '../../dataset/read/characters.ts';

/**
 * Words of up to 59 Latin letters, digits and common signs with one space between them, as most texts are; others are looked
 * at more closely.
 */
const PLAIN = /^[A-Za-z0-9\u00c0-\u024f][!-~\u00c0-\u024f–—‘’]{0,58}(?: [!-~\u00c0-\u024f–—‘’]{1,59})*$/;
const ODD = /http:/i;
/** What of such texts, however long, needs no closer look for signs that cannot stand. */
const SIMPLE = /^[A-Za-z0-9](?:[!-~–—‘’]| (?! |$))*…?$/;
/** Without it no word is too long. */
const LONG = /\S{60}/;

/** A text on one line without signs that cannot be seen. */
function onOneLine(text: string): string {
  if (SIMPLE.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\ufffd\u115f\u1160\u2800\u3164\uffa0]|\u034f/gu, '');
}

/**
 * A text as the tables of a package may hold it: on one line, without signs that cannot be seen or that a spreadsheet would
 * compute, of at most so many letters, links of https only; `otherwise` where nothing of it can stand.
 */
export function cleanText(text: string, most: number, otherwise: string): string {
  if (text.length <= most && PLAIN.test(text) && !ODD.test(text)) return text;
  const plain = onOneLine(text)
    .replace(/\bhttp:\/\//gi, '')
    .replace(/^[\s=@+-]+/, '')
    .trim();
  const short = shorten(plain, most).trim();
  const isBad = short === '' || (!SIMPLE.test(short) && badCharacters(short));
  return isBad || (LONG.test(short) && tooLong(short, most)) ? otherwise : short;
}

/** A name of small letters, digits and hyphens from a text; empty where it has none of them. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** Gives ids that no other has, made of names. */
export function uniqueIds(fallback: string): (name: string) => string {
  const ids = new Set<string>();
  /** The number that the last of several ids of the same letters has. */
  const numbers = new Map<string, number>();
  return (name) => {
    const slug = slugOf(name) || fallback;
    let id = slug;
    let number = numbers.get(slug) ?? 1;
    while (ids.has(id)) id = `${slug}-${++number}`;
    if (number > 1) numbers.set(slug, number);
    ids.add(id);
    return id;
  };
}

/** Gives a row for each key once, with an id that no other has, made of a name. */
export function namedRows<T>(fallback: string) {
  const rows = new Map<string, { readonly id: string; readonly row: T }>();
  const newId = uniqueIds(fallback);
  return {
    rows,
    idOf(key: string, name: string, make: (id: string) => T): string {
      const known = rows.get(key);
      if (known) return known.id;
      const id = newId(name);
      rows.set(key, { id, row: make(id) });
      return id;
    },
  };
}
