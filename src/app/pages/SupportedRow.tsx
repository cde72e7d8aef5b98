import type { Dataset } from '../../core/dataset/dataset.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import type { Supported } from './support.ts';

interface Props {
  readonly dataset: Dataset;
  readonly row: Supported;
}

function wordsOf(row: Supported, dataset: Dataset): string {
  const title = (id: string) => dataset.item(dataset.rowOf(id)).title;
  const name = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
  const event = title(row.event);
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
      return t('app.linkOf', { from: event, to: title(row.link.to) });
  }
}

/** One row of the data in words, as a link to its event. */
export function SupportedRow({ dataset, row }: Props) {
  return (
    <li>
      <span className="supported-kind">{t(`app.kind-${row.kind}`)}</span>
      <PageLink to={{ name: 'event', id: row.event }}>{wordsOf(row, dataset)}</PageLink>
    </li>
  );
}
