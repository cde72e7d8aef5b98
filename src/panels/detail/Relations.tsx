import './detail-section.css';
import { groupBy } from '../../base/group-by.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { relationWord } from '../../i18n/relation-word.ts';
import { t } from '../../i18n/t.ts';
import { LegendButton } from '../../ui/LegendButton.tsx';
import { EventLink } from './EventLink.tsx';
import { Parts } from './Parts.tsx';
import { Relation } from './Relation.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
  /** The relation that the reader looks at, as `type from to`, or undefined when he has left it. */
  readonly onRelation?: (key: string | undefined) => void;
}

/** The whole that the event belongs to, its parts, and its relations to other events, both ways. */
export function Relations({ catalogue, record, onRelation }: Props) {
  const { partOf, parts } = record;
  // A link that only repeats what the tree of parts says already is not told twice.
  const kin = new Set([partOf?.id, ...parts.map(({ id }) => id)]);
  const told = record.links.filter(({ link, other }) => link.type !== 'part-of' || !kin.has(other.id));
  const links = [...groupBy(told, relationWord).values()].flat();
  return (
    <>
      {partOf && (
        <section className="detail-section">
          <h3>{t('detail.partOf')}</h3>
          <EventLink catalogue={catalogue} item={partOf} withStatus />
        </section>
      )}
      {parts.length > 0 && <Parts key={record.id} catalogue={catalogue} parts={parts} />}
      {links.length > 0 && (
        <section className="detail-section">
          <h3>
            <LegendButton topic="relation" label={t('detail.relations')}>
              {t('detail.relations')}
            </LegendButton>
          </h3>
          <ul className="detail-list">
            {links.map((relation, at) => (
              <Relation
                key={`${relation.link.type} ${relation.outgoing} ${relation.other.id}`}
                catalogue={catalogue}
                own={record}
                relation={relation}
                isAgain={at > 0 && relationWord(links[at - 1]) === relationWord(relation)}
                onRelation={onRelation}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
