import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import { t } from '../../i18n/t.ts';
import { Locator } from '../../ui/Locator.tsx';
import { EventLink } from './EventLink.tsx';
import { Parts } from './Parts.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly record: EventRecord;
}

/** The whole that the event belongs to, its parts, and its relations to other events, both ways. */
export function Relations({ dataset, record }: Props) {
  const { partOf, parts } = record;
  // A link that only repeats what the tree of parts says already is not told twice.
  const kin = new Set([partOf?.id, ...parts.map(({ id }) => id)]);
  const links = record.links.filter(({ link, other }) => link.type !== 'part-of' || !kin.has(other.id));
  return (
    <>
      {partOf && (
        <section className="detail-section">
          <h3>{t('detail.partOf')}</h3>
          <EventLink dataset={dataset} item={partOf} />
        </section>
      )}
      {parts.length > 0 && <Parts key={record.id} dataset={dataset} parts={parts} />}
      {links.length > 0 && (
        <section className="detail-section">
          <h3>{t('detail.relations')}</h3>
          <ul className="detail-list">
            {links.map(({ link, outgoing, other }) => (
              <li key={`${link.type} ${outgoing} ${other.id}`} className="detail-related">
                <span className="detail-relation">{t(`detail.${link.type}${outgoing ? '' : '-in'}`)}</span>{' '}
                <span>
                  <EventLink dataset={dataset} item={other} />{' '}
                  <span className="detail-quiet">
                    · <Locator locator={link.locator} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
