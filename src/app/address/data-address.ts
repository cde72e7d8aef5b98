import { printPath } from '../../core/view/page-path.ts';
import type { Page } from '../../core/view/view.ts';
import { dataKey } from '../data/wanted-data.ts';

/** The address of a page in a data set, with nothing chosen; names of sets need no escaping. */
export function dataAddress(page: Page, name: string): string {
  const data = dataKey(name);
  return data === undefined ? printPath(page) : `${printPath(page)}?data=${data}`;
}
