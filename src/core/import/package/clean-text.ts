import { shorten } from '../../../base/shorten.ts';
import { badCharacters, tooLong } from '../../dataset/read/characters.ts';

/**
 * Words of up to 59 Latin letters, digits and common signs with one space between them, as most texts are; others are looked
 * at more closely.
 */
const PLAIN = /^[A-Za-z0-9\u00c0-\u024f][!-~\u00c0-\u024f–—‘’]{0,58}(?: [!-~\u00c0-\u024f–—‘’]{1,59})*$/;
const ODD = /http:/i;

/**
 * A text as the tables of a package may hold it: on one line, without signs that cannot be seen or that a spreadsheet would
 * compute, of at most so many letters, links of https only; `otherwise` where nothing of it can stand.
 */
export function cleanText(text: string, most: number, otherwise: string): string {
  if (text.length <= most && PLAIN.test(text) && !ODD.test(text)) return text;
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\ufffd\u115f\u1160\u2800\u3164\uffa0]|\u034f/gu, '')
    .replace(/\bhttp:\/\//gi, '')
    .replace(/^[\s=@+-]+/, '')
    .trim();
  const short = shorten(plain, most).trim();
  return short === '' || badCharacters(short) || tooLong(short, most) ? otherwise : short;
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

/** Gives a row for each key once, with an id that no other has, made of a name. */
export function namedRows<T>(fallback: string) {
  const rows = new Map<string, { readonly id: string; readonly row: T }>();
  const ids = new Set<string>();
  return {
    rows,
    idOf(key: string, name: string, make: (id: string) => T): string {
      const known = rows.get(key);
      if (known) return known.id;
      const slug = slugOf(name) || fallback;
      let id = slug;
      for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
      ids.add(id);
      rows.set(key, { id, row: make(id) });
      return id;
    },
  };
}
