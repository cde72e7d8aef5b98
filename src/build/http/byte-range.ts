/** The bytes from `start` to `end`, both counted from 0 and both among them. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const SPEC = /^(?:(\d+)-(\d*)|-(\d+))$/;

/** One range of the header within `size` bytes: undefined when it has none of them, `invalid` when it is no range. */
function rangeOf(text: string, size: number): ByteRange | undefined | 'invalid' {
  const parts = SPEC.exec(text);
  if (!parts) return 'invalid';
  const [, first, last, suffix] = parts;
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), size);
    return length > 0 ? { start: size - length, end: size - 1 } : undefined;
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return 'invalid';
  return start < size ? { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) } : undefined;
}

/**
 * What a Range header asks for of `size` bytes (RFC 9110, 14.1.2 and 14.2): one range, `whole` when the header is invalid,
 * of another unit or asks for several ranges, `none` when nothing of what it asks for is there.
 */
export function requestedRange(header: string, size: number): ByteRange | 'whole' | 'none' {
  const set = /^bytes=(.*)$/i.exec(header)?.[1];
  const members = (set ?? '')
    .split(',')
    .map((member) => member.trim())
    .filter(Boolean);
  const ranges = members.map((member) => rangeOf(member, size));
  if (ranges.length === 0 || ranges.includes('invalid')) return 'whole';
  const present = ranges.filter((range) => range !== undefined) as readonly ByteRange[];
  if (present.length === 0) return 'none';
  return ranges.length === 1 ? present[0] : 'whole';
}
