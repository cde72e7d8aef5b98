import { Fragment, type ReactNode } from 'react';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import type { RoleRow } from '../../../core/model/tables.ts';
import { comma } from '../../../i18n/comma.ts';
import { t } from '../../../i18n/t.ts';
import { Fact } from '../Fact.tsx';
import { ActorPart } from './ActorPart.tsx';
import { roleLabel } from './role-labels.ts';
import { type RolesRow, roleRows } from './role-rows.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
  /** How many came to harm; stands with those who did. */
  readonly harm: ReactNode;
}

function isInDoubt({ attribution }: RoleRow): boolean {
  return attribution !== 'established';
}

/** Who did it, to whom, who announced it, of whom it speaks: one row for each, with who says so. */
export function RoleRows({ catalogue, record, harm }: Props) {
  const rows = roleRows(record.roles);
  const scene = {
    kind: record.kind,
    status: record.status,
    roles: new Set(record.roles.map(({ role }) => role)),
  };
  const labelOf = ({ roles }: RolesRow) =>
    roles
      .map((role) => t(roleLabel(role, scene)))
      .reduce((first, second) => t('roles.twoRoles', { first, second: second.toLowerCase() }));
  const lastHarmed = rows.findLast(({ roles }) => roles.includes('victim'));
  return (
    <>
      {rows.map((row) => (
        <Fact key={`${row.roles} ${row.parts[0].actor}`} name={labelOf(row)}>
          {row.parts.length === 1 || row.parts.some(isInDoubt) ? (
            row.parts.map((part) => (
              <div key={part.actor}>
                <ActorPart catalogue={catalogue} record={record} part={part} />
                {row === lastHarmed && row.parts.length === 1 && harm && <>: {harm}</>}
              </div>
            ))
          ) : (
            <div>
              {row.parts.map((part, at) => (
                <Fragment key={part.actor}>
                  {at > 0 && comma()}
                  <ActorPart catalogue={catalogue} record={record} part={part} />
                </Fragment>
              ))}
            </div>
          )}
          {row === lastHarmed && row.parts.length > 1 && harm && <div>{harm}</div>}
        </Fact>
      ))}
      {!lastHarmed && harm && <Fact name={t('roles.harmed')}>{harm}</Fact>}
    </>
  );
}
