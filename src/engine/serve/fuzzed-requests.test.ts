import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NO_FILTER } from '../../core/store/filter.ts';
import { FACETS, LANE_KEYS, SORT_KEYS } from '../../core/store/query.ts';
import { QUESTIONS, type QuestionName } from '../../io/query-messages.ts';
import { demoSource } from '../load/demo-source.ts';
import { writeSet } from '../load/write-set.ts';
import { engineListener } from './engine-listener.ts';
import { type OpenSets, openSets } from './open-sets.ts';

/** `npm run fuzz` sends 10,000. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 5000) / 10;
/** ms. */
const LONG = 600_000;
const EVENTS = 500;

let folder = '';
let sets: OpenSets;
let server: Server;
let port = 0;
const agent = new Agent();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  await writeSet(folder, 'made', demoSource(EVENTS));
  sets = openSets(folder);
  server = createServer(engineListener(sets, '/', (_, response) => response.end('the site')));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
  await sets.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The status of the answer, and what it says. */
function send({ method, path, ...sent }: Sent): Promise<readonly [status: number, text: string]> {
  const body = method === 'GET' || method === 'HEAD' ? '' : sent.body;
  const headers = { ...sent.headers, 'Content-Length': Buffer.byteLength(body) };
  return new Promise((done, fail) => {
    const asking = request({ agent, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => done([response.statusCode!, text]));
    });
    asking.on('error', fail);
    asking.end(body);
  });
}

/** Sends bytes and lets go of the line, whatever comes back. */
function sendBytes(bytes: Uint8Array): Promise<void> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.resume();
    socket.on('error', () => undefined);
    socket.on('close', () => done());
  });
}

const counting = {
  method: 'POST',
  path: '/engine/made/count',
  headers: { 'Content-Type': 'application/json' },
};

const hostile = fc.constantFrom(
  "'; DROP TABLE events; --",
  '" OR 1=1 --',
  '$1',
  "read_csv('/etc/passwd')",
  'ATTACH',
  '\0',
  '%00',
  '../../made',
  '__proto__',
  'constructor',
  '\ud800',
  'x'.repeat(2000),
);
const text = fc.oneof(
  hostile,
  fc.string({ maxLength: 12 }),
  fc.constantFrom('us-forces', 'demo-0000003', 'attacks'),
);
const number = fc.oneof(
  fc.constantFrom(-1, 0, 1, 0.5, 7, 1e9, 2 ** 31, 2 ** 53, -8.64e15, 8.64e15, 1e300),
  fc.integer(),
  fc.double(),
);
const filter = fc
  .record({
    actor: fc.array(text, { maxLength: 3 }),
    actors: fc.constantFrom('any', 'all'),
    category: fc.array(text, { maxLength: 3 }),
    place: fc.array(text, { maxLength: 2 }),
    places: fc.constantFrom('own', 'parts'),
    q: text,
  })
  .map((some) => ({ ...NO_FILTER, ...some }));
const instant = fc.oneof(fc.integer({ min: -1e12, max: 4e12 }), fc.constantFrom(-8.64e15, 8.64e15, 0.5));
const span = fc.tuple(instant, instant).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const grid = fc.record({
  cell: fc.double({ min: 1e-7, max: 1, noNaN: true }),
  column0: fc.integer({ min: -9, max: 1e6 }),
  row0: fc.integer({ min: -9, max: 1e6 }),
  columns: fc.nat(300),
  rows: fc.nat(300),
});
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const bounds = fc.record({ south: degrees(90), north: degrees(90), west: degrees(360), east: degrees(360) });
const order = fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });
const count = fc.oneof(fc.nat(600), fc.nat(30_000), fc.constantFrom(2 ** 31 - 1));
const [facet, lanes] = [fc.constantFrom(...FACETS), fc.constantFrom(...LANE_KEYS)];

/** What each question is asked with. */
const ARGUMENTS: Readonly<Record<QuestionName, readonly fc.Arbitrary<unknown>[]>> = {
  count: [filter, span],
  holds: [filter, text],
  facetCounts: [filter, facet],
  aheadCounts: [filter],
  lanes: [filter, lanes],
  histogram: [filter, lanes, span, count],
  laneEvents: [filter, lanes, count, span, count],
  mapGrid: [filter, span, grid],
  mapEvents: [filter, span, bounds, count],
  unplaced: [filter, span],
  page: [filter, span, order, count, count],
  position: [filter, span, text],
  around: [filter, text],
  inOrder: [filter, span, text],
  totals: [filter, span],
  parts: [filter, span],
  outside: [filter, span, count, count],
  gaps: [span, count],
  items: [fc.array(text, { maxLength: 5 })],
  family: [text],
  story: [filter, count, count, span],
  between: [text, text, count],
  companions: [text, count],
  support: [count],
  changes: [count],
};
/** In place of an argument. */
const anything = fc.oneof(number, text, filter, span, grid, bounds, order, fc.jsonValue());
const mostly = <T>(weight: number, usual: fc.Arbitrary<T>, other: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight, arbitrary: usual as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: other });
const argsOf = (question: QuestionName) =>
  fc.tuple(...ARGUMENTS[question].map((usual) => mostly(20, usual, anything)));
const none = fc.constant(undefined);

/** Most are a question, so that they come far. */
const asked: fc.Arbitrary<Sent> = fc.constantFrom(...QUESTIONS).chain((question) =>
  fc
    .record({
      args: mostly(30, argsOf(question), fc.array(anything, { maxLength: 6 })),
      window: mostly(3, none, mostly(3, bounds, anything)),
      version: mostly(30, none, text),
      cut: fc.oneof({ weight: 20, arbitrary: none }, { weight: 1, arbitrary: fc.nat(60) }),
    })
    .map(({ cut, ...sent }) => ({
      ...counting,
      path: `/engine/made/${question}`,
      body: JSON.stringify(sent).slice(0, cut),
    })),
);
const odd: fc.Arbitrary<Sent> = fc.record({
  method: fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'POST'),
  path: fc
    .array(fc.oneof(text, fc.constantFrom('made', 'catalogue', 'health', 'metrics', '..', '')), {
      maxLength: 4,
    })
    .map((parts) => `/engine/${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`),
  headers: fc.dictionary(
    fc.constantFrom('Content-Type', 'Origin', 'If-None-Match', 'Range', 'Accept-Encoding', 'Expect'),
    fc.constantFrom('application/json', '*', 'null', 'http://example.org', 'bytes=5-2', 'a'.repeat(4000)),
  ),
  body: fc.string({ maxLength: 200 }),
});

/** What a refusal may be; 500 would be a fault of ours. */
const REFUSALS = [400, 403, 404, 405, 409, 413, 415, 417, 431, 503];
/** Those that Node makes itself, without a word. */
const SILENT = [417, 431];

it(
  `${RUNS} malformed and hostile requests are refused or answered, and the engine stays up (seed 20201117)`,
  async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 8, arbitrary: asked }, { weight: 3, arbitrary: odd }),
        async (sent) => {
          const [status, said] = await send(sent);
          if (status === 200 && sent.path.startsWith('/engine/made/')) answered++;
          if (status === 200 || status === 304) return;
          expect([status, REFUSALS]).toEqual([status, expect.arrayContaining([status])]);
          if (sent.method !== 'HEAD' && !SILENT.includes(status))
            expect(JSON.parse(said)).toMatchObject({ failed: expect.stringMatching(/\w \w/) });
        },
      ),
      { seed: 20201117, numRuns: RUNS, endOnFailure: true },
    );
    expect(answered).toBeGreaterThan(RUNS / 3);
    const lines = fc.sample(fc.uint8Array({ maxLength: 300 }), { seed: 20201117, numRuns: RUNS / 10 });
    const begun = new TextEncoder().encode(
      'POST /engine/made/count HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n',
    );
    for (const line of lines)
      await sendBytes(line.length % 2 === 0 ? line : Uint8Array.from([...begun, ...line]));
    const [status, said] = await send({ ...counting, body: JSON.stringify({ args: [NO_FILTER] }) });
    expect([status, JSON.parse(said).value]).toEqual([200, EVENTS]);
  },
  LONG,
);
