process.env.APP_ADDRESS = 'http://127.0.0.1:4179/';
export default { testDir: '/work/wt/open/e2e', testMatch: '*.spec.ts', outputDir: '/tmp/lead/open-pw-out', workers: 1, reporter: [['list']], expect: { timeout: 15000 }, timeout: 60000,
 use: { launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }, serviceWorkers: 'block', viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'America/Los_Angeles' } };
