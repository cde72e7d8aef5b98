import type { EventItem } from '../../core/dataset/dataset.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session-context.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly actor: string;
  /** Events in which the actor takes part itself. */
  readonly items: readonly EventItem[];
}

/** The parts an actor plays, how sure the source is of each, and where it says so. */
export function ActorRoles({ actor, items }: Props) {
  const { dataset } = useWork();
  const rows = items.flatMap((item) =>
    dataset
      .record(item.row)
      .roles.filter((role) => role.actor === actor)
      .map((role) => ({ item, role, source: dataset.sources.findIndex(({ id }) => id === role.source) })),
  );
  return (
    <div className="table-box">
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
          {rows.map(({ item, role, source }) => (
            <tr key={`${item.id} ${role.role}`}>
              <td className="event-date">{formatWhen(item.when, dataset.zone, 'short')}</td>
              <td>
                <PageLink to={{ name: 'event', id: item.id }}>{item.title}</PageLink>
              </td>
              <td>{t(`facets.${role.role}`)}</td>
              <td>{t(`app.attribution-${role.attribution}`)}</td>
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
