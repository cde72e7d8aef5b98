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
function unencoded(text: string): string {
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
  const own = unencoded(text).replace(/[?&#].*$/s, '');
  return /^.*[\p{L}\p{N}]/su.exec(own)?.[0] ?? '';
}

/** How an id or word may have been meant, the exact one first; capitals are forgiven last. */
export function spellings(text: string): readonly string[] {
  const plain = tidied(text);
  return [...new Set([text, plain, plain.toLowerCase()])].filter((spelling) => spelling !== '');
}

/** The query as it was before a program escaped it for HTML. */
export function unescapedQuery(query: string): string {
  return query.replace(/&(?:amp(?:;|%3B))+/gi, '&');
}
