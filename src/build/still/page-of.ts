import type { DataPackage } from '../../core/model/package.ts';
import { parsePath } from '../../core/view/page-path.ts';
import type { Page } from '../../core/view/view.ts';

/** A page of a package. */
export interface PageOfSet {
  readonly set: DataPackage;
  readonly page: Page;
}

function hasPage({ tables }: DataPackage, page: Page): boolean {
  const has = (rows: readonly { readonly id: string }[], id: string) => rows.some((row) => row.id === id);
  switch (page.name) {
    case 'event':
      return has(tables.events, page.id);
    case 'actor':
      return has(tables.actors, page.id);
    case 'between':
      return has(tables.actors, page.id) && has(tables.actors, page.other);
    case 'place':
      return has(tables.places, page.id);
    default:
      return true;
  }
}

/** What the document at a path below the site's base is of: the page, and the first package that has it. */
export function pageOf(path: string, packages: readonly DataPackage[]): PageOfSet | undefined {
  const page = parsePath(`/${path}`);
  const set = page && packages.find((one) => hasPage(one, page));
  return set && page && { set, page };
}
