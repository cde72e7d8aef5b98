import { createHash } from 'node:crypto';

/** The digest of a file as documents and browsers write it (Subresource Integrity, 3.1). */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
