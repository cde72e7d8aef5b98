import type { IncomingMessage } from 'node:http';

export const METHODS = 'GET, HEAD, OPTIONS';

/** Names of this machine. Any other name that leads here is somebody's page asking for what is not its own. */
const OWN_HOST = /^(?:(?:[\w-]+\.)?localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** A request that is refused before any file is looked for, in words. */
export interface Refusal {
  readonly status: 400 | 405 | 421 | 501;
  readonly says: string;
}

/** How many Host fields a request has; Node itself keeps the first and forgets the others. */
function hostFields({ rawHeaders }: IncomingMessage): number {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
}

/** Whether the request is for this server and asks for what it does (RFC 9110, 7.2, 7.4 and 9.1; RFC 9112, 3.2). */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  const { method = '', url = '' } = request;
  if (hostFields(request) > 1) return { status: 400, says: 'more than one Host' };
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? request.headers.host;
  if (host !== undefined && !OWN_HOST.test(host)) {
    return { status: 421, says: 'this server answers to localhost and 127.0.0.1 only' };
  }
  if (METHODS.split(', ').includes(method)) return undefined;
  const isKnown = /^(?:POST|PUT|DELETE|TRACE|CONNECT|PATCH)$/.test(method);
  return isKnown
    ? { status: 405, says: `there is ${METHODS} only` }
    : { status: 501, says: `${METHODS} are all that is known here` };
}
