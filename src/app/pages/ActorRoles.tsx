import './ActorRoles.css';
import './EventLinks.css';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { RoleRow } from '../../core/model/tables.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import { nameOf as actorName } from '../../panels/detail/name-of.ts';
import { attributionWords } from '../../panels/detail/roles/attribution-words.ts';
import { whoSays } from '../../panels/detail/roles/who-says.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session/session-context.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly actor: string;
  /** Events in which the actor takes part itself. */
  readonly records: readonly EventRecord[];
}

/** The parts an actor plays, how sure the source is of each, and where it says so. */
export function ActorRoles({ actor, records }: Props) {
  const { catalogue } = useWork();
  const rows = records.flatMap((record) =>
    record.roles
      .filter((role) => role.actor === actor)
      .map((role) => ({
        record,
        role,
        source: catalogue.sources.findIndex(({ id }) => id === role.source),
      })),
  );
  const nameOf = (id: string) => actorName(catalogue, id);
  /** What is established needs no speaker beside the source; all else is somebody's word. */
  const attributionText = (role: RoleRow, { sayings }: EventRecord) => {
    const isSaid = role.attribution !== 'established' && role.attribution !== 'unknown';
    const { speakers } = whoSays(role, sayings);
    return isSaid ? attributionWords(role, speakers, nameOf) : t(`app.attribution-${role.attribution}`);
  };
  return (
    <div className="roles-box">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('app.columnDate')}</th>
            <th scope="col">{t('app.columnEvent')}</th>
            <th scope="col">{t('app.columnRole')}</th>
            <th scope="col">{t('app.columnAttribution')}</th>
            <th scope="col">{t('app.columnSource')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ record, role, source }) => (
            <tr key={`${record.id} ${role.role}`}>
              <td className="event-date">{formatEventDate(record, catalogue.zone, 'short')}</td>
              <td>
                <PageLink to={{ name: 'event', id: record.id }}>
                  <bdi>{record.title}</bdi>
                </PageLink>
              </td>
              <td>{t(`facets.${role.role}`)}</td>
              <td>{attributionText(role, record)}</td>
              <td>
                <SourceLink source={source} locator={role.locator} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
