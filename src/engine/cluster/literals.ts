const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\0': '\\0' };

/** A text as a literal of ClickHouse's SQL. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\'\0]/g, (sign) => ESCAPED[sign])}'`;
}

/** Below this, numbers are not read by old servers; nothing that is asked lies there. */
const LEAST = 2 ** -1022;

/** A number as a literal, also after a sign of its own. */
export function literal(value: number | bigint): string {
  if (typeof value === 'number' && Math.abs(value) < LEAST) return '0';
  return value < 0 ? `(${value})` : String(value);
}
