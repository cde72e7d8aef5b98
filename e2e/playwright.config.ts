import { defineConfig } from '@playwright/test';

/**
 * The last list of features in the command counts, so it begins with those that Playwright turns off itself. The last two are
 * the browser's own address bar: it is drawn by a page of its own in every context, which costs more than the page tested.
 */
const WITHOUT_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // What goes through every page in every form is for `npm run test:full`.
  ...(process.env.TEST_FULL ? {} : { grepInvert: /@full/ }),
  globalSetup: './serve-built.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/browser-tests.json' }]],
  expect: { timeout: 10_000 },
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [`--disable-features=${WITHOUT_FEATURES.join(',')}`],
    },
    // Some tests take files away that a service worker would have kept; offline.spec.ts has it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // Not the zone of the data: what is shown must not depend on the reader's clock.
    timezoneId: 'America/Los_Angeles',
    // Traces take a fifth of the time; `npx playwright test --trace on` makes one of what failed.
    screenshot: 'only-on-failure',
  },
});
