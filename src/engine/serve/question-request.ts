import type { IncomingMessage } from 'node:http';
import { Refused } from './refused.ts';

/** Bytes that a question may have. */
const MOST_BYTES = 512 * 1024;
/** What this machine is called by its own programs. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** The object that is sent with a question. */
export async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? ''))
    throw new Refused(415, 'a question is sent as application/json');
  const chunks: Buffer[] = [];
  let size = 0;
  // What is too long is read to its end by whoever refuses it: a line that is cut has no room for an answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new Refused(413, `a question has at most ${MOST_BYTES} bytes`);
    chunks.push(chunk as Buffer);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new Refused(400, 'the question is no object of JSON');
}

/**
 * Refuses what pages of other sites ask; where only this machine can be meant (`isLocal`), also what comes under another name,
 * which would be such a page whose host has been given this address.
 */
export function refuseOthers({ headers: { origin, host = '' } }: IncomingMessage, isLocal: boolean): void {
  const isForeign = origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
  const isRenamed = isLocal && !OWN_NAMES.includes(host.replace(/:\d+$/, ''));
  if (isForeign || isRenamed) throw new Refused(403, 'only pages of this address may ask');
}
