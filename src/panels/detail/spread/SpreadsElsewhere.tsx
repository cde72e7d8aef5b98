import './Spreads.css';
import './SpreadsElsewhere.css';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import { t } from '../../../i18n/t.ts';
import { nameOf } from '../name-of.ts';
import type { Elsewhere } from '../other-record.ts';
import { SpreadStrip } from './SpreadStrip.tsx';
import { Stories } from './Stories.tsx';
import { questionText } from './spread-text.ts';
import { type Spread, spreadsOf } from './spreads-of.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
  /** The same event in other packages. */
  readonly elsewhere: readonly Elsewhere[];
}

function differingIn(catalogue: Catalogue, record: EventRecord): readonly Spread[] {
  return spreadsOf(record.sayings, catalogue.actors).filter(({ agreed }) => !agreed);
}

/**
 * What different speakers in other packages make of the figures of an event on which they differ there and not here, and
 * the way to their accounts.
 */
export function SpreadsElsewhere({ elsewhere, ...here }: Props) {
  const told = new Set(differingIn(here.catalogue, here.record).map(({ field }) => field));
  return elsewhere.map(({ name, catalogue, record, href }) => {
    const differing = differingIn(catalogue, record).filter(({ field }) => !told.has(field));
    if (differing.length === 0) return null;
    return (
      <div key={name} className="spreads">
        {differing.map((spread) => (
          <section key={spread.field} className="spread">
            <h3>
              {questionText(spread, record.unit)} <Stories spread={spread} />
            </h3>
            <SpreadStrip
              spread={spread}
              symbol={catalogue.categories[record.category].symbol}
              nameOf={(actor) => nameOf(catalogue, actor)}
            />
          </section>
        ))}
        <p className="strip-way">
          <a href={href}>{t('detail.accountsIn', { title: catalogue.info.title })}</a>
        </p>
      </div>
    );
  });
}
