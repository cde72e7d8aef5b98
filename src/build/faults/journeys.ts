import type { Page } from '@playwright/test';
import { type Journey, press, pressEach } from './file-journey.ts';
import { HOSTED } from './hosted-journey.ts';
import { OPENING } from './opening-journeys.ts';

const LEAD = 'events/volley-2020-11-17';
const PAIR = 'actors/kataeb-hezbollah/with/united-states';

const tab = (name: string | RegExp) => (page: Page) => page.getByRole('tab', { name }).click();

/** The plain pages of a set in English. */
const PAGES: readonly Journey[] = [
  { path: '' },
  { path: 'sources' },
  { path: 'story/evening' },
  { path: 'open' },
  { path: 'table' },
  { path: 'actors/kataeb-hezbollah' },
  { path: PAIR },
  { path: 'places/green-zone' },
  { path: 'events/nothing-such' },
  { path: '?lanes=order' },
  { path: '?q=nothingsuch' },
  { path: 'table?q=nothingsuch' },
  { path: '?status=nothing-such' },
  { path: '?version=00000000' },
  { path: '?data=nothing-such' },
  { path: '?map=9/15.6/32.55' },
  { path: 'embed' },
  { path: 'iraq-2019-2020' },
  { path: '?asof=2020-11-18' },
];

/** What is asked for where something is pressed. */
const PRESSED: readonly Journey[] = [
  { path: '', act: (page) => page.keyboard.press('?') },
  { path: '', act: press('How this is counted') },
  { path: '', act: press(/^not counted/) },
  { path: '', act: press('Data sets') },
  { path: '', act: press(/^Language/) },
  { path: '', act: press(/^Change the start/) },
  { path: '', act: press('Share') },
  { path: '', act: pressEach('Share', 'Take this selection away', 'Download Data package') },
  {
    path: '',
    async act(page) {
      await pressEach('Share', 'Take this selection away')(page);
      await page.getByRole('radio', { name: 'Parquet' }).check();
      await press('Download Parquet')(page);
    },
    again: 'Download Parquet',
  },
  {
    path: '',
    async act(page) {
      await pressEach('Share', 'Take this selection away')(page);
      await page.getByRole('radio', { name: 'Workbook' }).check();
      await press('Download Workbook')(page);
    },
    again: 'Download Workbook',
  },
];

const PHONE: readonly Journey[] = [
  { path: '', phone: true },
  { path: LEAD, phone: true },
  { path: '', phone: true, act: tab(/^Filters/) },
  { path: '', phone: true, act: tab('List') },
];

/** The same in other languages, whose words, texts and letters are files of their own. */
const LANGUAGES: readonly Journey[] = ['ar', 'ckb', 'fr', 'kmr'].flatMap((language) => [
  { path: `${language}/story/evening` },
  { path: `${language}/` },
  { path: `${language}/iraq-2019-2020` },
]);

/** Numbers in the digits that a reader has chosen. */
const DIGITS: Journey = {
  path: 'ar/',
  before: (page) => page.addInitScript(() => localStorage.setItem('digits', 'arab')),
};

/** Sets and words that are not published, and letters that no text of ours has. */
const OTHERS: readonly Journey[] = [
  { path: '?lang=en-XA' },
  { path: '?data=demo-1000' },
  { path: '?data=demo-1000&lanes=order' },
  { path: 'sources?data=demo-1000' },
  { path: '?q=nothingsuch', without: '**/data/*.ar-*.json' },
];

/** A site asks for every file of this one, and is given up. */
const SITE: Journey = {
  path: '',
  act: pressEach('Share', 'Take a site away', 'Make the zip', 'Cancel'),
  again: 'Make the zip',
};

/** Ways that lead past every file of the site, the plainest first. */
export const JOURNEYS: readonly Journey[] = [
  ...PAGES,
  ...PRESSED,
  ...PHONE,
  ...LANGUAGES,
  DIGITS,
  ...OTHERS,
  ...OPENING,
  HOSTED,
  SITE,
];
