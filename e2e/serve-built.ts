import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { madeWhenAsked } from '../src/build/made-when-asked.ts';
import { serve } from '../src/build/serve.ts';

const builtFolder = fileURLToPath(new URL('../dist', import.meta.url));
const slowFolder = fileURLToPath(new URL('../node_modules/.cache/slow', import.meta.url));
const slowSet = fileURLToPath(new URL('../src/core/store/slow-set.fixture.ts', import.meta.url));

/** Where the second build lies at its host, and at which origin its documents say that it is. */
const BELOW = '/a/path/';
const ORIGIN = 'https://example.org';

/**
 * The app on a store that answers late, below a path of an origin that its documents name: the same but for the one file that
 * opens a set.
 */
async function buildSlow(): Promise<void> {
  process.env.SITE_ORIGIN = ORIGIN;
  await build({
    base: BELOW,
    logLevel: 'error',
    build: { outDir: slowFolder, emptyOutDir: true },
    plugins: [
      {
        name: 'slow-store',
        enforce: 'pre',
        load: (id) =>
          id.endsWith('/core/store/open-set.ts')
            ? `export { openSet } from ${JSON.stringify(slowSet)};`
            : null,
      },
    ],
  });
  delete process.env.SITE_ORIGIN;
}

/** Serves what is built, and the same on a slow store, while the tests run; they find both by the environment. */
export default async function serveBuilt(): Promise<() => void> {
  await buildSlow();
  const [quick, slow] = await Promise.all([
    serve(0, builtFolder, { made: madeWhenAsked(builtFolder) }),
    serve(0, slowFolder, { base: BELOW, made: madeWhenAsked(slowFolder) }),
  ]);
  process.env.APP_ADDRESS = quick.address;
  process.env.SLOW_ADDRESS = slow.address;
  process.env.SLOW_SITE = ORIGIN + BELOW;
  return () => {
    for (const { server } of [quick, slow]) {
      server.closeAllConnections();
      server.close();
    }
  };
}
