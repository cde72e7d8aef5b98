import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { printWire } from '../../base/wire-value.ts';
import { InWords } from '../../build/in-words.ts';
import { securityHeaders } from '../../build/policy.ts';
import { SetClosed } from '../set/run-statements.ts';
import type { OpenSets } from './open-sets.ts';
import { BadQuestion, questionArguments, questionNamed, windowOf } from './question-arguments.ts';

/** ms within which a question is answered, or given up. */
const LIMIT = 2000;
/** Bytes that a question may have. */
const MOST_BYTES = 512 * 1024;

const LOADED_ANEW = 'the set has been loaded anew; load the page again';

/** What is wrong, with the status code that says so. */
class Refused extends Error {
  readonly status: number;

  constructor(status: number, says: string) {
    super(says);
    this.status = status;
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.destroyed || response.writableEnded) return;
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(printWire(value));
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? ''))
    throw new Refused(415, 'a question is sent as application/json');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
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

/** Aborts when whoever asks is gone, or when the time is over. */
function patience(response: ServerResponse, limit: number): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort(new Refused(499, 'nobody waits for the answer')));
  return AbortSignal.any([gone.signal, AbortSignal.timeout(limit)]);
}

async function ask(
  sets: OpenSets,
  names: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<unknown> {
  const [name, asked] = names;
  const opened = await sets.of(name);
  if (!opened) throw new Refused(404, 'there is no such set');
  const question = questionNamed(asked);
  if (!question) throw new Refused(404, `the engine does not answer “${asked.slice(0, 40)}”`);
  if (request.method !== 'POST') throw new Refused(405, 'a question is sent by POST');
  const { args, window, version } = await bodyOf(request);
  const read = questionArguments(question, args);
  const within = windowOf(window);
  if (version !== undefined && version !== opened.version) throw new Refused(409, LOADED_ANEW);
  const query = opened.query.within(within).during(patience(response, limit));
  const answer = query[question] as (...of: readonly unknown[]) => unknown;
  return { value: await answer(...read), version: opened.version };
}

async function listed(sets: OpenSets): Promise<unknown> {
  const all = (await sets.names()).map(async (name) => {
    try {
      const { set, version } = (await sets.of(name))!;
      return { name, title: set.info.title, total: set.total, version };
    } catch (error) {
      return { name, failed: error instanceof InWords ? error.message : 'the set cannot be opened' };
    }
  });
  return { sets: await Promise.all(all) };
}

function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof SetClosed) return new Refused(409, LOADED_ANEW);
  if (error instanceof BadQuestion) return new Refused(400, error.message);
  if (error instanceof InWords) return new Refused(503, error.message);
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new Refused(503, 'too large at once; narrow the span or the filter');
  return new Refused(500, 'the engine failed at this question');
}

/** Pages of other sites may not ask. */
function refuseOthers({ headers: { origin, host } }: IncomingMessage): void {
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host))
    throw new Refused(403, 'only pages of this address may ask');
}

/**
 * Answers below `<base>engine/`: the list of sets, and questions as `POST engine/<set>/<question>` with
 * `{ args, window?, version? }`, by `{ value, version }` or by `{ failed }` with a status; leaves all else to `site`.
 * A question that takes longer than `limit`, ms, is given up.
 */
export function engineListener(
  sets: OpenSets,
  base: string,
  site: RequestListener,
  limit = LIMIT,
): RequestListener {
  const root = `${base}engine/`;
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (!path.startsWith(root)) return site(request, response);
    for (const [name, value] of Object.entries(securityHeaders.file)) response.setHeader(name, value);
    const names = path.slice(root.length).split('/');
    const answer = async () => {
      refuseOthers(request);
      if (names.length === 1 && names[0] === '') return listed(sets);
      if (names.length !== 2) throw new Refused(404, 'there is nothing at this address');
      return ask(sets, names, request, response, limit);
    };
    answer().then(
      (value) => send(response, 200, value),
      (error) => {
        const { status, message } = refusalOf(error);
        send(response, status, { failed: message });
        request.resume();
      },
    );
  };
}
