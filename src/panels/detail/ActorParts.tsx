import { Fragment } from 'react';
import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import type { RoleRow } from '../../core/model/tables.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { roleGroups } from './role-groups.ts';

interface Props {
  readonly dataset: Dataset;
  readonly record: EventRecord;
}

/** The actor that stands for somebody whom nobody names; the data always have it under this id. */
const UNIDENTIFIED = 'unidentified';

function attributionOf({ actor, attribution }: RoleRow): string | undefined {
  if (attribution === 'established' || actor === UNIDENTIFIED) return undefined;
  return t('detail.attributed', { attribution: t(`detail.${attribution}`) });
}

/** Who took part, and as what: "Unidentified → US embassy", then the others with their roles. */
export function ActorParts({ dataset, record }: Props) {
  const { action, others } = roleGroups(record.roles);
  const { symbol } = dataset.categories[record.category];
  const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
  const names = (parts: readonly RoleRow[]) =>
    parts.map((part, at) => (
      <Fragment key={`${part.actor} ${part.role}`}>
        {at > 0 && ', '}
        <PageLink
          to={{ name: 'actor', id: part.actor }}
          style={part.actor === UNIDENTIFIED ? { color: `var(--${symbol})`, fontWeight: 600 } : undefined}
        >
          {nameOf(part.actor)}
        </PageLink>
        {attributionOf(part) && <span className="detail-quiet"> {attributionOf(part)}</span>}
      </Fragment>
    ));
  return (
    <>
      {action && (
        <div>
          {names(action.by)} <span className="detail-arrow" aria-hidden="true" />
          <VisuallyHidden>{t('detail.against')}</VisuallyHidden> {names(action.against)}
        </div>
      )}
      {others.map(({ role, parts }) => (
        <div key={role}>
          {names(parts)} <span className="detail-quiet">· {t(`detail.${role}`)}</span>
        </div>
      ))}
    </>
  );
}
