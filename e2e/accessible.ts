import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One address of every kind of page of the first data set, without language. */
export const PAGES_OF_FIRST_SET = [
  '',
  'events/volley-2020-11-17',
  'actors/united-states',
  'places/green-zone',
  'story/evening',
  'table',
  'sources',
  'open',
];

/** The same, and such as only the second set has. */
export const KINDS_OF_PAGE = [
  ...PAGES_OF_FIRST_SET,
  'iraq-2019-2020/events/volley-2020-11-17?asof=2020-11-18&speaker=iraqi-military',
  'iraq-2019-2020/events/volley-2020-11-17?asof=2020-11-17T20:00',
  'iraq-2019-2020/actors/kataeb-hezbollah/with/us-forces',
  'iraq-2019-2020/sources',
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of WCAG 2.2 AA that the page breaks, each with the element that does. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
