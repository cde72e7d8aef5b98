/** A form in which a file can go out: as it is, or as one of the copies beside it. */
export type Coding = 'br' | 'gzip' | 'identity';

const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity'];
const MEMBER = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*(?:;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/**
 * The codings that an Accept-Encoding header allows, the most wanted first (RFC 9110, 12.5.3). Without the header there is
 * the file as it is; that is refused only in so many words.
 */
export function acceptedCodings(header: string | undefined): readonly Coding[] {
  const weights = new Map<string, number>();
  for (const member of (header ?? '').split(',')) {
    const parts = MEMBER.exec(member.trim());
    if (parts) weights.set(parts[1].toLowerCase().replace(/^x-gzip$/, 'gzip'), Number(parts[2] ?? 1));
  }
  const weight = (coding: Coding): number => {
    const given = weights.get(coding) ?? weights.get('*');
    // Named by nobody it may be sent, but after all that is wanted.
    return given ?? (coding === 'identity' ? Number.MIN_VALUE : 0);
  };
  return CODINGS.filter((coding) => weight(coding) > 0).sort((a, b) => weight(b) - weight(a));
}
