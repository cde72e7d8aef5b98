/**
 * A list of items with several parts in one cell, as people write it: `Reuters | 2020-01-02; AFP`. A backslash before ; and |
 * and itself says that they are no separators.
 */
export function printListCell(items: readonly (readonly (string | undefined)[])[]): string {
  return items
    .map((parts) => {
      const written = parts.map((part = '') => part.replace(/[\\;|]/g, '\\$&'));
      while (written.length > 1 && written.at(-1) === '') written.pop();
      return written.join(' | ');
    })
    .join('; ');
}

/** The items of such a cell and their parts; none of an empty cell. */
export function readListCell(text: string): readonly (readonly string[])[] {
  if (text.trim() === '') return [];
  const items: string[][] = [['']];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const parts = items[items.length - 1];
    if (sign === '\\' && at + 1 < text.length) parts[parts.length - 1] += text[++at];
    else if (sign === ';') items.push(['']);
    else if (sign === '|') parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return items.map((parts) => parts.map((part) => part.trim()));
}
