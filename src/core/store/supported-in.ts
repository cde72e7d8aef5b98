import type { Dataset } from '../dataset/dataset.ts';
import type { EventRecord } from '../dataset/event-item.ts';
import type { ClaimRow, LinkRow, RoleRow } from '../model/tables.ts';

interface Resting {
  /** Id of the source. */
  readonly source: string;
  /** Id and title of the event that the row belongs to. */
  readonly event: string;
  readonly title: string;
  readonly locator: string;
}

/** A row of the data that rests on a source. */
export type Supported = Resting &
  (
    | { readonly kind: 'event' }
    | { readonly kind: 'role'; readonly role: RoleRow }
    | { readonly kind: 'claim'; readonly claim: ClaimRow }
    | { readonly kind: 'link'; readonly link: LinkRow; readonly toTitle: string }
  );

/** What of one event rests on sources. */
export function supportedBy(
  { id, title, source, locator, roles, sayings }: EventRecord,
  sources: Dataset['sources'],
): readonly Supported[] {
  return [
    { kind: 'event', event: id, title, source: sources[source].id, locator },
    ...roles.map((role) => ({ kind: 'role' as const, event: id, title, ...rested(role), role })),
    ...sayings.map(({ claim }) => ({ kind: 'claim' as const, event: id, title, ...rested(claim), claim })),
  ];
}

/** Everything that rests on sources. Opens every event, so it is for sets of some thousands. */
export function supportedIn({ columns, sources, links, record, item, rowOf }: Dataset): readonly Supported[] {
  const ofEvents = Array.from({ length: columns.length }, (_, row) => record(row)).flatMap((event) =>
    supportedBy(event, sources),
  );
  const titleOf = (id: string) => item(rowOf(id)).title;
  const ofLinks = links.map((link) => ({
    kind: 'link' as const,
    event: link.from,
    title: titleOf(link.from),
    ...rested(link),
    link,
    toTitle: titleOf(link.to),
  }));
  return [...ofEvents, ...ofLinks];
}

function rested({ source, locator }: Pick<Resting, 'source' | 'locator'>) {
  return { source, locator };
}
