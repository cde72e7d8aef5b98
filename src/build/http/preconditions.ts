import type { IncomingHttpHeaders } from 'node:http';
import { parseHttpDate } from './http-date.ts';

/** What tells one state of a file from another. */
export interface Validators {
  /** A strong entity tag with its quotes. */
  readonly etag: string;
  /** ms, whole seconds. */
  readonly modified: number;
}

const TAGS = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether a list of tags names the file: `*` names every one, a weak tag only where a weak comparison will do. */
function names(header: string, { etag }: Validators, comparison: 'strong' | 'weak'): boolean {
  if (header.trim() === '*') return true;
  return [...header.matchAll(TAGS)].some(
    ([, weak, tag]) => tag === etag && (comparison === 'weak' || weak === undefined),
  );
}

/** What a request that depends on the file's state gets: its answer, 304 or 412 (RFC 9110, 13.2.2). */
export function checkPreconditions(headers: IncomingHttpHeaders, file: Validators): 200 | 304 | 412 {
  const date = (name: 'if-modified-since' | 'if-unmodified-since') => parseHttpDate(headers[name] ?? '');
  const match = headers['if-match'];
  const unmodifiedSince = date('if-unmodified-since');
  if (match !== undefined) {
    if (!names(match, file, 'strong')) return 412;
  } else if (unmodifiedSince !== undefined && file.modified > unmodifiedSince) return 412;
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return names(noneMatch, file, 'weak') ? 304 : 200;
  const modifiedSince = date('if-modified-since');
  return modifiedSince !== undefined && file.modified <= modifiedSince ? 304 : 200;
}

/**
 * Whether a Range counts although the request has an If-Range (RFC 9110, 13.1.5): a strong tag, or the exact date of a file
 * that did not change within the last second.
 */
export function rangeCounts(
  { 'if-range': ifRange }: IncomingHttpHeaders,
  file: Validators,
  now: number = Date.now(),
): boolean {
  if (ifRange === undefined || ifRange === file.etag) return true;
  return parseHttpDate(String(ifRange)) === file.modified && now - file.modified >= 1000;
}
