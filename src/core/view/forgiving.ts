/** Programs encode what is encoded already; more often than this nobody has seen. */
const MOST_ENCODED = 3;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The text without the percent signs that are left in it. */
export function unencoded(text: string): string {
  let plain = text;
  for (let times = 0; times < MOST_ENCODED && /%[\da-f]{2}/i.test(plain); times++) {
    const next = decoded(plain);
    if (next === undefined) break;
    plain = next;
  }
  return plain;
}

/**
 * A part of an address without what others do to links: encoding it again, appending a query of their own, and taking the
 * full stop, bracket or quotation mark that came after it for its end. No id or word has any of this.
 */
export function tidied(text: string): string {
  const own = unencoded(text).replace(/[?？&#].*$/s, '');
  return /^.*[\p{L}\p{N}]/su.exec(own)?.[0] ?? '';
}

/** How an id or word may have been meant, the exact one first; capitals are forgiven last. */
export function spellings(text: string): readonly string[] {
  const plain = tidied(text);
  return [...new Set([text, plain, plain.toLowerCase()])].filter((spelling) => spelling !== '');
}

/** Keys whose text may be any: what is searched for, the address of a file at another host. */
const ANY_TEXT = /^(?:q|data)$/;

/** What stands between pairs, with what HTML makes of its sign, and what is left of that before the first pair. */
const AND = /[?？&#;](?:amp;|#?38;|#?x26;)*|^(?:amp;)+/gi;

/**
 * What gets into pairs and is none of them: letters that cannot be seen, ends of lines and spaces beside a sign, signs that mail
 * has escaped, and what encloses a link.
 */
const STRAY = /\p{Cf}|=?[\r\n]\s*|(?<==) +| +$|(?<==)3D|\]\(.*/gu;

/** How some programs write that a key has several values. */
const LISTED = /\[.*/;

/**
 * The pairs of an address's query as they were written: programs escape its marks for HTML, encode them so that they come to stand
 * in the path, in a key or a value, break lines within it, put a query of their own before or behind it, separate pairs by
 * semicolons, and write keys in capitals or as those of lists.
 */
export function pairsOf(path: string, query: string): URLSearchParams {
  const strayed = /(?:&|%(?:25)*(?:26|3F|EF%BC%9F)).*/is.exec(path)?.[0] ?? '';
  const pairs = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(`${query}&${strayed}`)) {
    const plain = ANY_TEXT.test(key)
      ? new URLSearchParams([[key, value]])
      : new URLSearchParams(
          unencoded(value === '' ? key : `${key}=${value}`)
            .replace(STRAY, '')
            .replace(AND, '&'),
        );
    for (const [name, text] of plain) pairs.append(name.toLowerCase().replace(LISTED, ''), text);
  }
  return pairs;
}
