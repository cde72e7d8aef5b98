import { comma } from '../../../i18n/comma.ts';
import '../DetailPanel.css';
import './ActorPart.css';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import type { RoleRow } from '../../../core/model/tables.ts';
import { t } from '../../../i18n/t.ts';
import { Locator } from '../../../ui/Locator.tsx';
import { PageLink } from '../../../ui/PageLink.tsx';
import { nameOf } from '../name-of.ts';
import { attributionWords } from './attribution-words.ts';
import { whoSays } from './who-says.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
  readonly part: RoleRow;
}

/** The actor that stands for somebody whom nobody names; the data always have it under this id. */
const UNIDENTIFIED = 'unidentified';

/** An actor in his part, and who says that he has it. */
export function ActorPart({ catalogue, record, part }: Props) {
  const { actor } = part;
  if (actor === UNIDENTIFIED) {
    const { symbol } = catalogue.categories[record.category];
    return (
      <PageLink
        to={{ name: 'actor', id: actor }}
        className="role-nobody"
        style={{ '--mark': `var(--${symbol})` }}
      >
        {t('roles.nobodyNamed')}
      </PageLink>
    );
  }
  const { speakers, locator } = whoSays(part, record.sayings);
  const words = attributionWords(part, speakers, (id) => nameOf(catalogue, id));
  return (
    <>
      <PageLink to={{ name: 'actor', id: actor }}>
        <bdi>{nameOf(catalogue, actor)}</bdi>
      </PageLink>
      {words && (
        <span className="detail-quiet">
          {' · '}
          {words}
          {locator !== 'page' && (
            <>
              {comma()}
              <Locator locator={locator} />
            </>
          )}
        </span>
      )}
    </>
  );
}
