import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basePath } from './src/build/base-path.ts';
import { boundedParquet } from './src/build/bounded-parquet.mjs';
import { compressPlugin } from './src/build/compress-plugin.ts';
import { dataPlugin } from './src/build/data-plugin.ts';
import { fontsPlugin } from './src/build/fonts-plugin.ts';
import { headersPlugin } from './src/build/headers-plugin.ts';
import { integrityPlugin } from './src/build/integrity-plugin.ts';
import { licencesPlugin } from './src/build/licences-plugin.ts';
import { loadedAtOnce } from './src/build/loaded-at-once.ts';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { pagesPlugin } from './src/build/pages-plugin.ts';
import { paintFirstPlugin } from './src/build/paint-first-plugin.ts';
import { publishedPlugin } from './src/build/published/published-plugin.ts';
import { shellPlugin } from './src/build/shell-plugin.ts';
import { siteSource } from './src/build/site-source.ts';
import { stillPlugin } from './src/build/still/still-plugin.ts';
import { takenPlugin } from './src/build/taken/taken-plugin.ts';
import { wordsPlugin } from './src/build/words-plugin.ts';
import { workerPackages } from './src/build/worker-packages.ts';

/** Where the build lists the licences of what is in it; the page of sources leads to it. */
const LICENCES = 'licences.md';
/** Where it lists the parts themselves. */
const BILL_OF_MATERIALS = 'bom.json';

/** A built site finds its base when it is opened: code lies in a folder below it. */
const BASE_WHEN_OPENED = { 'import.meta.env.BASE_URL': 'new URL("..",import.meta.url).pathname' };

const installed = (path: string) => resolve('node_modules', path);

const source = siteSource(resolve('data'));

const first = loadedAtOnce(/\/src\/main\.tsx$/);
const workers = workerPackages();
const panes = loadedAtOnce(/\/src\/app\/layout\/screen-panes\.ts$/);

export default defineConfig(({ command }) => ({
  base: basePath(),
  // Code names other files from where it lies itself, so that a site that was taken away lies anywhere.
  experimental: {
    renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
  plugins: [
    react(),
    boundedParquet(),
    first.plugin,
    panes.plugin,
    fontsPlugin(),
    dataPlugin(source),
    wordsPlugin(),
    paintFirstPlugin(),
    shellPlugin(),
    pagesPlugin(source),
    stillPlugin(source),
    publishedPlugin(source),
    licencesPlugin(LICENCES, BILL_OF_MATERIALS, workers.names),
    takenPlugin(),
    integrityPlugin(),
    headersPlugin(),
    offlinePlugin(),
    compressPlugin(),
  ],
  define: command === 'build' ? BASE_WHEN_OPENED : {},
  resolve: {
    alias: [
      // Leaflet's bundle comes with all its layers and controls; from its source those that are not used stay away.
      { find: /^leaflet$/, replacement: installed('leaflet/src/Leaflet.js') },
    ],
  },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    license: { fileName: LICENCES },
    rolldownOptions: {
      treeshake: {
        // Of d3-array only ticks are asked for; what it makes beside them when it is read does nothing.
        propertyReadSideEffects: false,
        manualPureFunctions: ['bisector'],
        moduleSideEffects: [
          // Leaflet's parts add themselves to its map; those that src/panels/map/layers/leaflet-parts.ts asks for do so here.
          {
            test: /\/leaflet\/src\/(?!layer\/Layer\.js|map\/handler\/Map\.(Drag|TouchZoom)\.js)/,
            sideEffects: false,
          },
        ],
      },
      output: {
        // Words that come later lie in one file for each language, which is to be known by its name.
        chunkFileNames({ facadeModuleId }) {
          const language = /\/messages\/([\w-]+)\/later\.ts$/.exec(facadeModuleId ?? '')?.[1];
          return language ? `assets/later-${language}-[hash].js` : 'assets/[name]-[hash].js';
        },
        // What changes with a dependency's version only, so that a new version of the app leaves it in the cache.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
            // What the page loads at once, and its panes, in one file each: else what other code shares with them
            // would be many small ones.
            { name: 'first', test: (id) => first.has(id) },
            // Whoever asks d3 for ticks names all of it; paths are for pictures that are saved.
            { name: 'screen-panes', test: (id) => panes.has(id) && !id.includes('/node_modules/d3-path/') },
          ],
        },
      },
    },
  },
  // What only some questions need is loaded by the worker that asks them, too.
  worker: { format: 'es', plugins: () => [boundedParquet(), workers.plugin()] },
  // A zone that no data set uses: nothing may depend on the clock of the machine.
  // Random tests take their time on a busy machine.
  test: {
    // Threads start sooner than processes; Vitest leaves one of the machine's processors idle unless told.
    pool: 'threads',
    maxWorkers: '100%',
    testTimeout: 60_000,
    server: { deps: { inline: ['hyparquet'] } },
    setupFiles: ['src/fixed-seed.ts', 'src/i18n/english.fixture.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    env: { TZ: 'America/St_Johns' },
  },
}));
