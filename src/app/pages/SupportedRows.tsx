import './SupportedRows.css';
import { groupBy } from '../../base/group-by.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Supported } from '../../core/store/supported-in.ts';
import { t } from '../../i18n/t.ts';
import { nameOf } from '../../panels/detail/name-of.ts';
import { PageLink } from '../../ui/PageLink.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly rows: readonly Supported[];
}

/** How several rows of a kind are counted. */
export const COUNTED_AS = {
  event: 'sources.supportedEvents',
  role: 'sources.supportedRoles',
  claim: 'sources.supportedClaims',
  link: 'sources.supportedLinks',
} as const satisfies Readonly<Record<Supported['kind'], string>>;

function wordsOf(row: Supported, catalogue: Catalogue): string {
  const name = (id: string) => nameOf(catalogue, id);
  const event = row.title;
  switch (row.kind) {
    case 'event':
      return event;
    case 'role':
      return t('sources.roleOf', {
        actor: name(row.role.actor),
        role: t(`facets.${row.role.role}`).toLowerCase(),
        event,
      });
    case 'claim':
      return t('sources.claimBy', { speaker: name(row.claim.speaker), event });
    case 'link':
      return t('sources.linkOf', { from: event, to: row.toTitle });
  }
}

/** Rows of the data in words, as links to their events; those that would be told alike are told once, with their number. */
export function SupportedRows({ catalogue, rows }: Props) {
  const told = rows.map((row) => ({ row, words: wordsOf(row, catalogue) }));
  const alike = groupBy(told, ({ row, words }) => `${row.kind} ${row.event} ${words}`);
  return (
    <ul>
      {[...alike].map(([key, same]) => {
        const [{ row, words }] = same;
        const n = same.length;
        return (
          <li key={key}>
            <span className="supported-kind">
              {n === 1 ? t(`app.kind-${row.kind}`) : t(COUNTED_AS[row.kind], { n })}
            </span>
            <PageLink to={{ name: 'event', id: row.event }}>{words}</PageLink>
          </li>
        );
      })}
    </ul>
  );
}
