import './SupportedRow.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Supported } from '../../core/store/supported-in.ts';
import { t } from '../../i18n/t.ts';
import { nameOf } from '../../panels/detail/name-of.ts';
import { PageLink } from '../../ui/PageLink.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly row: Supported;
}

function wordsOf(row: Supported, catalogue: Catalogue): string {
  const name = (id: string) => nameOf(catalogue, id);
  const event = row.title;
  switch (row.kind) {
    case 'event':
      return event;
    case 'role':
      return t('app.roleOf', {
        actor: name(row.role.actor),
        role: t(`facets.${row.role.role}`).toLowerCase(),
        event,
      });
    case 'claim':
      return t('app.claimBy', { speaker: name(row.claim.speaker), event });
    case 'link':
      return t('app.linkOf', { from: event, to: row.toTitle });
  }
}

/** One row of the data in words, as a link to its event. */
export function SupportedRow({ catalogue, row }: Props) {
  return (
    <li>
      <span className="supported-kind">{t(`app.kind-${row.kind}`)}</span>
      <PageLink to={{ name: 'event', id: row.event }}>{wordsOf(row, catalogue)}</PageLink>
    </li>
  );
}
