import type { Page } from '@playwright/test';

/** A way through the page, on which it asks for some of its files. */
export interface Journey {
  /** Below the site's base. */
  readonly path: string;
  readonly phone?: true;
  /** What is done once the page stands. */
  readonly act?: (page: Page) => Promise<void>;
}

/** ms within which what is done makes the page ask for something. */
const PATIENCE = 3000;

const LEAD = 'events/volley-2020-11-17';

/** Ways that lead past every file of the site, the plainest first. */
export const JOURNEYS: readonly Journey[] = [
  { path: '' },
  { path: 'sources' },
  { path: 'story/evening' },
  { path: 'open' },
  { path: 'table' },
  { path: 'actors/kataeb-hezbollah' },
  { path: 'actors/kataeb-hezbollah/with/saraya-al-salam' },
  { path: 'places/green-zone' },
  { path: 'events/nothing-such' },
  { path: '?lanes=order' },
  { path: '?q=nothingsuch' },
  { path: '?status=nothing-such' },
  { path: '?asof=2020-11-18' },
  { path: 'table?q=nothingsuch' },
  { path: '', phone: true },
  { path: LEAD, phone: true },
  {
    path: '',
    phone: true,
    act: (page) => page.getByRole('tab', { name: /^Filters/ }).click({ timeout: PATIENCE }),
  },
  {
    path: '',
    phone: true,
    act: (page) => page.getByRole('tab', { name: 'List' }).click({ timeout: PATIENCE }),
  },
  { path: '', act: (page) => page.keyboard.press('?') },
  {
    path: '',
    act: (page) => page.getByRole('button', { name: 'How this is counted' }).click({ timeout: PATIENCE }),
  },
  {
    path: '',
    act: (page) => page.getByRole('button', { name: /^not counted/ }).click({ timeout: PATIENCE }),
  },
  {
    path: '',
    act: (page) => page.getByRole('button', { name: 'Data sets' }).click({ timeout: PATIENCE }),
  },
  {
    path: '',
    act: (page) => page.getByRole('button', { name: /^Language/ }).click({ timeout: PATIENCE }),
  },
  { path: '?lang=en-XA' },
  { path: '?data=demo-1000' },
  { path: '?data=own-nothing-00000000' },
];

/** Goes the way until nothing more is asked for; what cannot be done where a file is missing is left out. */
export async function go(page: Page, address: string, { path, phone, act }: Journey): Promise<void> {
  await page.setViewportSize(phone ? { width: 390, height: 800 } : { width: 1440, height: 900 });
  await page.goto(address + path, { waitUntil: 'networkidle' });
  if (!act) return;
  const asked = page.waitForRequest(/\/assets\//, { timeout: PATIENCE }).catch(() => undefined);
  await act(page).catch(() => undefined);
  await asked;
  await page.waitForLoadState('networkidle');
}
