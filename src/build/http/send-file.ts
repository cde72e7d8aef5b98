import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { requestedRange } from './byte-range.ts';
import { checkPreconditions, rangeCounts } from './preconditions.ts';
import type { SiteFile } from './site-file.ts';

/** Ends the answer with a line of text, or with nothing where a page has no say. */
export function endWith(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  says: string,
): void {
  const body = Buffer.from(`${says}\n`);
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The bytes of the file from `start` to `end`; ends when the client goes, and the file is closed either way. */
async function sendBytes(
  file: SiteFile,
  response: ServerResponse,
  start: number,
  end: number,
): Promise<void> {
  if (end < start) {
    response.end();
    return;
  }
  // A client that leaves is no fault; that it left is what ends the stream.
  await pipeline(file.handle.createReadStream({ start, end }), response).catch(() => response.destroy());
}

/** Answers with a file as RFC 9110 wants it; a page in place of what is not there (404) has no state of its own. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
  isForever: boolean,
  status: 200 | 404 = 200,
): Promise<void> {
  const { headers, method } = request;
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
  const hasState = status === 200;
  if (hasState) {
    response.setHeader('ETag', file.etag);
    response.setHeader('Last-Modified', new Date(file.modified).toUTCString());
    response.setHeader('Accept-Ranges', 'bytes');
    const answer = checkPreconditions(headers, file);
    if (answer === 304) return void response.writeHead(304).end();
    if (answer === 412) return endWith(request, response, 412, 'the file is another one by now');
  }
  const asked = hasState && method === 'GET' ? headers.range : undefined;
  const isAsked = asked !== undefined && rangeCounts(headers, file);
  const range = isAsked ? requestedRange(asked, file.size) : 'whole';
  if (range === 'none') {
    response.setHeader('Content-Range', `bytes */${file.size}`);
    return endWith(request, response, 416, `the file has ${file.size} bytes`);
  }
  const { start, end } = range === 'whole' ? { start: 0, end: file.size - 1 } : range;
  if (range !== 'whole') response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`);
  if (file.coding !== 'identity') response.setHeader('Content-Encoding', file.coding);
  response.writeHead(range === 'whole' ? status : 206, {
    'Content-Type': file.type,
    'Content-Length': end - start + 1,
  });
  if (method === 'HEAD') return void response.end();
  await sendBytes(file, response, start, end);
}
