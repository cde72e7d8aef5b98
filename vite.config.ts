import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressPlugin } from './src/build/compress-plugin.ts';
import { dataPlugin } from './src/build/data-plugin.ts';
import { pagesPlugin } from './src/build/pages-plugin.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), dataPlugin(), pagesPlugin(), compressPlugin()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        // What changes with a dependency's version only, so that a new version of the app leaves it in the cache.
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler)\// }],
        },
      },
    },
  },
  // A zone that no data set uses: nothing may depend on the clock of the machine.
  // Random tests take their time on a busy machine.
  test: { testTimeout: 60_000, include: ['src/**/*.test.{ts,tsx}'], env: { TZ: 'America/St_Johns' } },
});
