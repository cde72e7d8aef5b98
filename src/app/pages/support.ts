import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { byParagraph, paragraphsOf } from '../../core/dataset/locator-paragraphs.ts';
import type { ClaimRow, LinkRow, RoleRow } from '../../core/model/tables.ts';

/** A row of the data that rests on a source; `event` is the id of the event it belongs to. */
export type Supported =
  | { readonly kind: 'event'; readonly event: string; readonly locator: string }
  | { readonly kind: 'role'; readonly event: string; readonly locator: string; readonly role: RoleRow }
  | { readonly kind: 'claim'; readonly event: string; readonly locator: string; readonly claim: ClaimRow }
  | { readonly kind: 'link'; readonly event: string; readonly locator: string; readonly link: LinkRow };

/** What a source bears: all rows, and the rows of each of its paragraphs in reading order. */
export interface Support {
  readonly rows: readonly Supported[];
  readonly paragraphs: readonly { readonly paragraph: string; readonly rows: readonly Supported[] }[];
}

function rowsBySource(catalogue: Catalogue): Map<string, Supported[]> {
  const found = new Map<string, Supported[]>(catalogue.sources.map(({ id }) => [id, []]));
  const add = (source: string, row: Supported) => found.get(source)?.push(row);
  for (let row = 0; row < catalogue.columns.length; row++) {
    const { id: event, source, locator, roles, sayings } = catalogue.record(row);
    add(catalogue.sources[source].id, { kind: 'event', event, locator });
    for (const role of roles) add(role.source, { kind: 'role', event, locator: role.locator, role });
    for (const { claim } of sayings)
      add(claim.source, { kind: 'claim', event, locator: claim.locator, claim });
  }
  for (const link of catalogue.links) {
    add(link.source, { kind: 'link', event: link.from, locator: link.locator, link });
  }
  return found;
}

/** What rests on each source, by its id. Opens every event, so it is for sets of some thousands. */
export function supportOf(catalogue: Catalogue): ReadonlyMap<string, Support> {
  return new Map(
    [...rowsBySource(catalogue)].map(([source, rows]) => {
      const groups = new Map<string, Supported[]>();
      for (const row of rows) {
        for (const paragraph of paragraphsOf(row.locator)) {
          groups.set(paragraph, [...(groups.get(paragraph) ?? []), row]);
        }
      }
      const paragraphs = [...groups]
        .sort(([a], [b]) => byParagraph(a, b))
        .map(([paragraph, supported]) => ({ paragraph, rows: supported }));
      return [source, { rows, paragraphs }];
    }),
  );
}

/** The beginning of the paragraphs, up to so many rows in all. */
export function firstRows(paragraphs: Support['paragraphs'], most: number): Support['paragraphs'] {
  let left = most;
  return paragraphs.flatMap(({ paragraph, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ paragraph, rows: shown }] : [];
  });
}
