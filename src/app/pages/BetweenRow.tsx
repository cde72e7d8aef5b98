import './BetweenRow.css';
import './EventLinks.css';
import './page.css';
import { groupBy } from '../../base/group-by.ts';
import type { RoleRow } from '../../core/model/tables.ts';
import type { SharedEvent } from '../../core/store/between.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import { saidText } from '../../panels/detail/claims/said-text.ts';
import { nameOf } from '../../panels/detail/name-of.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session/session-context.ts';
import { directionOf, type Names } from './between-words.ts';
import { DirectionSign } from './DirectionSign.tsx';
import { SourceLink } from './SourceLink.tsx';
import { sayingWords } from './saying-words.ts';

interface Props {
  readonly shared: SharedEvent;
  readonly names: Names;
}

/** An event between two actors: which way it goes, the part of each, and what either says of the other there. */
export function BetweenRow({ shared, names }: Props) {
  const { catalogue } = useWork();
  const { event } = shared;
  const sourceCode = (id: string) => catalogue.sources.findIndex((source) => source.id === id);
  const roleWords = ({ role, attribution }: RoleRow) => {
    const words = t(`facets.${role}`).toLowerCase();
    if (attribution === 'established') return words;
    return t('app.roleDoubt', { role: words, attribution: t(`app.attribution-${attribution}`) });
  };
  const roles = shared.roles.flat();
  const cited = new Map(roles.map((role) => [`${role.source} ${role.locator}`, role]));
  return (
    <li>
      <DirectionSign direction={directionOf(shared)} names={names} />
      <span className="event-date">{formatEventDate(event, catalogue.zone, 'short')}</span>
      <div className="between-event">
        <PageLink to={{ name: 'event', id: event.id }}>
          <bdi>{event.title}</bdi>
        </PageLink>
        {event.status !== 'occurred' && <span className="quiet"> · {t(`facets.${event.status}`)}</span>}
        <ul className="between-roles">
          {[...groupBy(roles, ({ actor }) => actor)].map(([actor, own]) => (
            <li key={actor}>
              {t('app.roleLine', {
                actor: nameOf(catalogue, actor),
                roles: formatList(own.map(roleWords), 'each'),
              })}
            </li>
          ))}
          {[...cited].map(([key, { source, locator }]) => (
            <li key={key}>
              <SourceLink source={sourceCode(source)} locator={locator} named />
            </li>
          ))}
        </ul>
        {shared.sayings.length > 0 && (
          <ul className="between-sayings">
            {shared.sayings.map((saying) => (
              <li key={saying.claim.id}>
                {sayingWords(saying.claim, event, catalogue)}
                {saying.claim.note && (
                  <>
                    {' '}
                    <bdi className="between-note">{saying.claim.note}</bdi>
                  </>
                )}
                <span className="quiet">
                  {` · ${saidText(saying, catalogue)} · `}
                  <SourceLink source={sourceCode(saying.claim.source)} locator={saying.claim.locator} named />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
