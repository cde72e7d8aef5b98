import type { ElementHandle, Locator, Page } from '@playwright/test';
import { sizes } from '../size.ts';
import { goOn, type Journey, setOut, withhold } from './file-journey.ts';

/** What a way on is called in the languages of the journeys. */
const WAY_ON =
  /^(Retry|Try again|Reload|Réessayer|Recharger|إعادة المحاولة|إعادة التحميل|هەوڵدانەوە|دووبارە بارکردن|Dîsa biceribîne|Ji nû ve bar bike)$/;
/**
 * What the page does without: other type, the theme that was chosen, words in another language, of the ground too, and the
 * offer of them, what else a site has or says, what only paper has.
 */
const NOT_NEEDED =
  /\.woff2$|^start\.js$|\/pseudo-[^/]*\.js$|\/(LanguageOffer|GroundNames|PaperStep)-|^data\/([^/]*\.shared\b|all\.)/;

/** Whether the screen lacks something without the file: what comes after the first picture is for paper, or for later. */
function isNeeded(file: string): boolean {
  return !NOT_NEEDED.test(file) && !sizes().afterwards.includes(file);
}

/** Times that a way on is taken before it counts as one that leads nowhere. */
const MOST_TRIES = 8;
/** ms within which a way on has to appear, and can be pressed unless the page has mended itself. */
const PATIENCE = 15_000;

function becomes(state: 'visible' | 'hidden', what: Locator): Promise<boolean> {
  return what.waitFor({ state, timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
}

/** Presses what offers a way on, and waits until it is there no more; a page that mends itself meanwhile takes it away. */
async function take(way: ElementHandle): Promise<void> {
  const gone = way.waitForElementState('hidden', { timeout: PATIENCE });
  await Promise.all([Promise.race([way.click({ timeout: PATIENCE }), gone]), gone]).catch(() => undefined);
}

/** What says that something failed, where it offers no way on itself. */
const saidBeside = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

/** The ways on from a failure: buttons, or the offer of the language whose words did not come. */
const waysOn = (page: Page) =>
  page.getByRole('button', { name: WAY_ON }).or(page.locator('.language-offer').getByRole('link'));

/** Takes every way on that the page offers, until it offers none. */
async function takeWaysOn(page: Page): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // Every part that lacks something has said so by then.
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const [way] = await waysOn(page).elementHandles();
    if (!way) return;
    await take(way);
  }
}

/**
 * Goes a way on which the page asks for a file that is not there, and then is again; `file` is its path below the site's
 * base, with * for any letters. Returns what the page did wrong:
 * what it left unhandled, that it did not say what is missing or how to go on, or that going on did not mend it.
 */
export async function withoutFile(
  page: Page,
  address: string,
  journey: Journey,
  file: string,
): Promise<readonly string[]> {
  const { again, path, without } = journey;
  const said = again === undefined ? waysOn(page) : saidBeside(page);
  const wrong: string[] = [];
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', ({ message }) => wrong.push(`unhandled: ${message}`));
  const pattern = `${address}${file}`;
  await withhold(page, pattern);
  await setOut(page, address, journey);
  const going = goOn(page, journey);
  if (!isNeeded(file)) await going;
  else if (!(await becomes('visible', said.first()))) wrong.push('says nothing of it');
  // An article shows the page without its furniture.
  if (!path.startsWith('embed') && !(await becomes('visible', page.locator('.furniture').first())))
    wrong.push('has no frame any more');
  for (const missing of [pattern, without]) if (missing) await page.unroute(missing);
  const pressed = page.getByRole('button', { name: again ?? WAY_ON });
  if (again !== undefined && (await pressed.isVisible())) await pressed.click();
  else await takeWaysOn(page);
  if (!(await becomes('hidden', said.first()))) wrong.push('is not mended by going on');
  return wrong;
}
