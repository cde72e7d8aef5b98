import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../step.ts';

/** A server in a process of its own, so that what ends it can be seen. */
export interface ServedProcess {
  readonly address: string;
  /** What it has open: files, sockets, pipes; undefined where the system does not tell. */
  openHandles(): number | undefined;
  /** Whether it still answers `/` with the page. */
  isAlive(): Promise<boolean>;
  stop(): void;
}

function whenListening(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    child.once('message', (address) => done(String(address)));
    child.once('exit', (code) => fail(new Error(`the server ended with ${code} before it began`)));
  });
}

/** Serves a folder at a free port in another process. */
export async function serveApart(folder: string): Promise<ServedProcess> {
  const run = join(root, 'src/build/run.mjs');
  const child = fork(run, ['src/build/faults/serve-folder.ts', folder], { cwd: root });
  const address = await whenListening(child);
  const handles = `/proc/${child.pid}/fd`;
  return {
    address,
    openHandles: () => (existsSync(handles) ? readdirSync(handles).length : undefined),
    isAlive: async () => {
      const answer = await fetch(address).catch(() => undefined);
      return child.exitCode === null && answer?.status === 200 && (await answer.text()).includes('<title>');
    },
    stop: () => child.kill(),
  };
}
