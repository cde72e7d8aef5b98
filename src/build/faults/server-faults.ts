import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mulberry32 } from '../../core/dataset/demo/random.ts';
import { buildInto } from '../build.ts';
import { root, StepFailed, step } from '../step.ts';
import { nextOf, swapIn } from '../swap-folder.ts';
import { breakOff, manyTimes, sendRaw } from './clients.ts';
import { malformedRequest } from './malformed.ts';
import { type ServedProcess, serveApart } from './served-process.ts';

/** How much of each is tried. */
export interface Extent {
  readonly downloads: number;
  readonly malformed: number;
  readonly requests: number;
  /** Whether Vite makes a build under load; otherwise a copy of the last one is put in its place again and again. */
  readonly builds: boolean;
}

const SEED = 20201117;
const ABREAST = 50;
/** Handles more than before that may be open for a moment: connections on their way out. */
const SPARE = 8;

/** Waits until the server has no more open than before (it may take a moment to see that clients left), or says it has. */
async function settled(server: ServedProcess, before: number | undefined): Promise<string> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const now = server.openHandles();
    if (now === undefined || before === undefined) return 'open files are not known on this system';
    if (now <= before + SPARE) return `${now} open after, ${before} before`;
    await pause(50);
  }
  throw new StepFailed('faults', `${server.openHandles()} files and connections stay open, ${before} before`);
}

async function stillAlive(server: ServedProcess, after: string): Promise<void> {
  if (!(await server.isAlive())) throw new StepFailed('faults', `the server does not answer after ${after}`);
}

async function brokenOff(server: ServedProcess, folder: string, count: number): Promise<string> {
  const before = server.openHandles();
  const assets = readdirSync(join(folder, 'assets')).filter((name) => !/\.(br|gz)$/.test(name));
  await manyTimes(count, ABREAST, (index) =>
    breakOff(server.address, `/assets/${assets[index % assets.length]}`),
  );
  await stillAlive(server, `${count} broken-off downloads`);
  return `${count} broken off, ${await settled(server, before)}`;
}

async function fuzzed(server: ServedProcess, count: number): Promise<string> {
  const before = server.openHandles();
  const random = mulberry32(SEED);
  const requests = Array.from({ length: count }, () => malformedRequest(random));
  await manyTimes(count, ABREAST, (index) => sendRaw(server.address, requests[index]));
  await stillAlive(server, `${count} malformed requests`);
  return `${count} malformed, ${await settled(server, before)}`;
}

/** Asks for pages again and again until `isDone`, and at least `least` times; each has to come. */
async function asking(address: string, least: number, isDone: () => boolean): Promise<number> {
  let asked = 0;
  while (asked < least || !isDone()) {
    const path = ['', 'index.html', 'table', 'start.js', 'favicon.svg'][asked++ % 5];
    const answer = await fetch(address + path);
    const { length } = await answer.text();
    if (answer.status !== 200 || length === 0) {
      throw new StepFailed('faults', `/${path} got ${answer.status} during a build`);
    }
  }
  return asked;
}

async function builtUnderLoad(server: ServedProcess, folder: string, extent: Extent): Promise<string> {
  let isDone = false;
  let builds = 0;
  const building = async () => {
    const least = extent.builds ? 1 : 5;
    for (; builds < least; builds++) {
      if (extent.builds) await buildInto(folder);
      else {
        cpSync(folder, nextOf(folder), { recursive: true });
        swapIn(nextOf(folder), folder);
      }
      await pause(20);
    }
    isDone = true;
  };
  const [, asked] = await Promise.all([building(), asking(server.address, extent.requests, () => isDone)]);
  await stillAlive(server, 'a build');
  return `${asked} requests during ${builds} ${builds === 1 ? 'build' : 'builds'}, all answered`;
}

/** Does to a server of the built app what clients and builds may do to it; each step fails with what it did not survive. */
export async function serverFaults(extent: Extent): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'faults-'));
  const folder = join(parent, 'dist');
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const server = await serveApart(folder);
  try {
    await step('leaving', () => brokenOff(server, folder, extent.downloads));
    await step('malformed', () => fuzzed(server, extent.malformed));
    await step('exchange', () => builtUnderLoad(server, folder, extent));
  } finally {
    server.stop();
    rmSync(parent, { recursive: true });
  }
}
