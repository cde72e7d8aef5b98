import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, parseJson } from '../core/dataset/read/json.ts';
import type { Issue } from '../core/model/issue.ts';
import { readText } from './package-texts.ts';

/** Says which package opens when an address names none. */
const SITE_FILE = 'site.json';
/** How it says so. */
const EXAMPLE = '{ "first": "<folder>" }';

function issue(says: string, value?: string): { readonly issues: readonly Issue[] } {
  return {
    issues: [
      { file: SITE_FILE, rule: 'first', says, ...(value !== undefined && { property: 'first', value }) },
    ],
  };
}

/**
 * The package of a data folder that opens when an address names none, from its `site.json`: `{ "first": "<folder>" }`. A
 * single package needs no such file.
 */
export async function firstPackage(
  root: string,
  names: readonly string[],
): Promise<{ readonly first?: string; readonly issues: readonly Issue[] }> {
  if (!existsSync(join(root, SITE_FILE))) {
    if (names.length < 2) return { first: names[0], issues: [] };
    return issue(`is missing; write ${EXAMPLE} into it, so that the site knows which data set opens first`);
  }
  const { text = '', issue: unreadable } = await readText(root, SITE_FILE);
  if (unreadable) return { issues: [unreadable] };
  const json = parseJson(text);
  if ('says' in json) return issue(json.says);
  const first = isObject(json.value) ? json.value.first : undefined;
  if (typeof first !== 'string') return issue(`does not say which data set opens first; write ${EXAMPLE}`);
  if (names.includes(first)) return { first, issues: [] };
  return issue(`is no folder with a data set; there are ${names.join(', ')}`, first);
}
