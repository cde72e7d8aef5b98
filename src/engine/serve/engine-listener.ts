import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { printWire } from '../../base/wire-value.ts';
import { acceptedCodings } from '../../build/http/accept-encoding.ts';
import { InWords } from '../../build/in-words.ts';
import { securityHeaders } from '../../build/policy.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { ServerDown, SetClosed } from '../set/run-statements.ts';
import { answering, isTooLarge } from './answering.ts';
import { engineMetrics } from './engine-metrics.ts';
import type { OpenedSet, OpenSets } from './open-sets.ts';
import { BadQuestion, questionArguments, questionNamed, windowOf } from './question-arguments.ts';
import { bodyOf, refuseOthers } from './question-request.ts';
import { LIMITS, type Limits, readerLimits } from './reader-limits.ts';
import { Refused } from './refused.ts';
import { sentCatalogue } from './sent-catalogue.ts';
import { sentPackages } from './sent-package.ts';

/** How questions are taken. */
export interface ListenerOptions {
  /** ms after which a question is given up. */
  readonly limit?: number;
  readonly limits?: Limits;
  /** Whether only this machine can reach it. */
  readonly isLocal?: boolean;
}

/** What is sent: JSON unless it says otherwise. */
interface Reply {
  readonly text: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

const LOADED_ANEW = new Refused(409, 'the set has been loaded anew; load the page again', 'renewed');
const NO_STORE = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
/** No status that is sent: whoever asked has gone. */
const GONE = 499;
const PLAIN = { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' };

function send(response: ServerResponse, { text, headers, status = 200 }: Reply): void {
  if (response.destroyed || response.writableEnded) return;
  response.writeHead(status, { ...NO_STORE, ...headers });
  response.end(status === 304 ? undefined : text);
}

/** Aborts when whoever asks is gone. */
function presence(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort(new Refused(GONE, 'nobody waits for the answer')));
  return gone.signal;
}

async function listed(sets: OpenSets): Promise<Reply> {
  const all = (await sets.names()).map(async (name) => {
    try {
      const { set, version } = (await sets.of(name))!;
      return { name, title: set.info.title, total: set.total, version };
    } catch (error) {
      return { name, failed: error instanceof InWords ? error.message : 'the set cannot be opened' };
    }
  });
  return { text: printWire({ sets: await Promise.all(all) }) };
}

function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof SetClosed) return LOADED_ANEW;
  if (error instanceof BadQuestion) return new Refused(400, error.message);
  if (error instanceof InWords) return new Refused(503, error.message);
  if (isTooLarge(error))
    return new Refused(503, 'too large at once; narrow the span or the filter', 'tooLarge');
  return new Refused(500, 'the engine failed at this question');
}

function refuseMethod({ method }: IncomingMessage, wanted: 'GET' | 'POST', what: string): void {
  if (method !== wanted) throw new Refused(405, `${what} by ${wanted}`);
}

/**
 * Answers below `<base>engine/` and leaves all else to `site`: the list of sets; `<set>/catalogue`, and of a set that keeps
 * its package `<set>/package.json?version=…`, with `package.<language>.json`; and questions as
 * `POST <set>/<question>` with `{ args, window?, version?, part? }`, by `{ value?, version, newer?, share?, servers? }` or by
 * `{ failed, reason?, servers? }` with a status. `newer` is the version that has been loaded since that one; `share` says that
 * the value is an estimate, from one event in so many; `part` asks for what some of the servers have where others do not answer. `health` and `metrics` are for whoever runs it.
 */
export function engineListener(
  sets: OpenSets,
  base: string,
  site: RequestListener,
  { limit, limits = LIMITS, isLocal = false }: ListenerOptions = {},
): RequestListener {
  const root = `${base}engine/`;
  const answer = answering(limit);
  const readers = readerLimits(limits);
  const metrics = engineMetrics(readers.underWay);
  const catalogues = new WeakMap<OpenedSet, ReturnType<typeof sentCatalogue>>();
  const sentFile = sentPackages();

  async function openedSet(name: string, version?: string): Promise<OpenedSet> {
    const opened = await sets.of(name, version);
    if (!opened) throw new Refused(404, 'there is no such set');
    return opened;
  }

  async function catalogue(name: string, request: IncomingMessage): Promise<Reply> {
    refuseMethod(request, 'GET', 'a catalogue is asked for');
    const opened = await openedSet(name);
    const headers = { ETag: `"${opened.version}"`, 'Cache-Control': 'no-cache' };
    if (request.headers['if-none-match'] === headers.ETag) return { text: '', headers, status: 304 };
    const sent = catalogues.get(opened) ?? sentCatalogue(opened.set, name, opened.version);
    catalogues.set(opened, sent);
    sent.catch(() => catalogues.delete(opened));
    return { text: JSON.stringify(await sent), headers };
  }

  async function packageFile(
    [name, file]: readonly string[],
    version: string | undefined,
    request: IncomingMessage,
  ): Promise<Reply> {
    refuseMethod(request, 'GET', 'a file of a package is asked for');
    const opened = await openedSet(name, version);
    if (!opened.set.packageFiles.includes(file)) throw new Refused(404, 'there is no such file of the set');
    if (version !== undefined && version !== opened.version) throw LOADED_ANEW;
    const [coding = 'identity'] = acceptedCodings(request.headers['accept-encoding']);
    const headers = {
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ETag: `"${opened.version}-${file}-${coding}"`,
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    };
    if (request.headers['if-none-match'] === headers.ETag) return { text: '', headers, status: 304 };
    return { text: await sentFile(opened, file, coding), headers };
  }

  async function ask(
    [name, asked]: readonly string[],
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Reply> {
    const question = questionNamed(asked);
    const begun = performance.now();
    const ended = (outcome: Parameters<typeof metrics.ended>[1]) =>
      metrics.ended(question ?? 'unknown', outcome, performance.now() - begun);
    try {
      const newest = await openedSet(name);
      if (!question) throw new Refused(404, `there is no question “${asked.slice(0, 40)}”`);
      refuseMethod(request, 'POST', 'a question is sent');
      const { args, window, version, part } = await bodyOf(request);
      const read = questionArguments(question, args);
      const within = windowOf(window);
      const opened = typeof version === 'string' ? await openedSet(name, version) : newest;
      if (version !== undefined && version !== opened.version) throw LOADED_ANEW;
      const newer = opened.version !== newest.version && { newer: newest.version };
      const isPart = part === true && opened.part !== undefined;
      const key = JSON.stringify([name, opened.version, question, read, within, newer, isPart]);
      const told = async (query: Partial<EventQuery>, more = {}) => {
        const work = query[question] as ((...of: readonly unknown[]) => unknown) | undefined;
        if (!work) throw new Error(`${question} has no estimate`);
        return printWire({ value: await work(...read), version: opened.version, ...newer, ...more });
      };
      const { query } = isPart ? opened.part : opened;
      const estimate = isPart ? undefined : opened.estimate;
      const { text, source } = await answer(
        key,
        (signal) => told(query.within(within).during(signal), isPart ? { servers: opened.part.servers } : {}),
        presence(response),
        estimate && ((signal) => told(estimate.query(within, signal), { share: estimate.share })),
      ).catch((error) => {
        throw error instanceof ServerDown && opened.part
          ? new Refused(503, error.message, 'serverDown', opened.part.servers)
          : error;
      });
      ended(source);
      return { text };
    } catch (error) {
      const { status } = refusalOf(error);
      ended(status === GONE ? 'given up' : status < 500 ? 'refused' : 'failed');
      throw error;
    }
  }

  async function reply(
    names: readonly string[],
    version: string | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Reply> {
    refuseOthers(request, isLocal);
    const [name, what] = names;
    if (names.length === 1 && name === 'health')
      return { text: printWire({ status: 'ok', sets: (await sets.names()).length }) };
    if (names.length === 1 && name === 'metrics') return { text: metrics.print(), headers: PLAIN };
    const end = readers.begin(request.socket.remoteAddress ?? '');
    try {
      if (names.length === 1 && name === '') return await listed(sets);
      if (names.length !== 2) throw new Refused(404, 'there is nothing at this address');
      if (what === 'catalogue') return await catalogue(name, request);
      if (what.endsWith('.json')) return await packageFile(names, version, request);
      return await ask(names, request, response);
    } finally {
      end();
    }
  }

  return (request, response) => {
    const [path, query] = (request.url ?? '').split('?');
    if (!path.startsWith(root)) return site(request, response);
    for (const [header, value] of Object.entries(securityHeaders.file)) response.setHeader(header, value);
    const version = new URLSearchParams(query).get('version') ?? undefined;
    reply(path.slice(root.length).split('/'), version, request, response).then(
      (answered) => send(response, answered),
      (error) => {
        const { status, message, reason, servers } = refusalOf(error);
        const headers = status === 429 || status === 503 ? { headers: { 'Retry-After': '1' } } : {};
        send(response, { text: printWire({ failed: message, reason, servers }), status, ...headers });
        request.resume();
      },
    );
  };
}
