import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../src/build/import/node-file.ts';
import { installEngine } from '../src/build/install-engine.ts';
import type { OpenedSet } from '../src/engine/serve/open-sets.ts';

/** Events of the set that it has. */
export const EVENTS = 3000;
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** How the service answers, where it is not as it is by itself. */
interface Serving {
  /** ms. */
  readonly limit?: number;
  readonly as?: (set: OpenedSet) => OpenedSet;
}

/** The service with one set that was loaded as `npm run engine:load` does it; the engine is installed when first needed. */
export async function startEngine({ limit, as = (set) => set }: Serving = {}) {
  installEngine();
  const [{ writeSet }, { demoSource }, { packageSource }, { openSets }, { serveEngine }] = await Promise.all([
    import('../src/engine/load/write-set.ts'),
    import('../src/engine/load/demo-source.ts'),
    import('../src/engine/load/package-source.ts'),
    import('../src/engine/serve/open-sets.ts'),
    import('../src/engine/serve/serve-engine.ts'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const load = (events: number) =>
    writeSet(join(folder, 'sets'), 'made-set', demoSource(events), { sampledFrom: events });
  await load(EVENTS);
  const loadPackage = async (data: string, name: string) => {
    const files = await nodeFiles([fileURLToPath(new URL(`../data/${data}`, import.meta.url))]);
    await writeSet(join(folder, 'sets'), name, (await packageSource(files))!);
  };
  const opened = openSets(join(folder, 'sets'));
  const sets: typeof opened = {
    ...opened,
    async of(name, version) {
      const set = await opened.of(name, version);
      return set && as(set);
    },
  };
  const serve = (port: number) =>
    serveEngine(sets, { dist, marked: join(folder, 'marked'), published: [], port, limit });
  let running = await serve(0);
  const { address } = running;
  const stop = () =>
    new Promise<void>((done) => {
      running.server.close(() => done());
      running.server.closeAllConnections();
    });
  return {
    address,
    load,
    loadPackage,
    stop,
    async start() {
      running = await serve(Number(new URL(address).port));
    },
    async end() {
      await stop();
      await sets.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
