/** The tests on real servers, which only `npm run test:cluster` runs. */
export default {
  test: {
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    setupFiles: ['src/fixed-seed.ts', 'src/i18n/english.fixture.ts'],
    include: ['src/engine/cluster/*.shards.ts'],
    env: { TZ: 'America/St_Johns' },
  },
};
