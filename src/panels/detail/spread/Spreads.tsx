import './Spreads.css';
import { use } from 'react';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import { familyOf } from '../../../core/perspective/family.ts';
import { t } from '../../../i18n/t.ts';
import { NewClaimsContext } from '../../../ui/new-claims-context.ts';
import { nameOf } from '../name-of.ts';
import { SpreadPlot } from './SpreadPlot.tsx';
import { Stories } from './Stories.tsx';
import { agreedText, questionText } from './spread-text.ts';
import { spreadsOf } from './spreads-of.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
  readonly onSpeaker: (actor: string | undefined) => void;
}

/** The figures of which there are several accounts: each in one sentence, and drawn where the accounts differ. */
export function Spreads({ catalogue, record, onSpeaker }: Props) {
  const spreads = spreadsOf(record.sayings, catalogue.actors);
  const added = use(NewClaimsContext);
  const fresh = record.sayings.flatMap(({ claim }) => (added.has(claim.id) ? [claim] : []));
  const { speaker } = catalogue.perspective;
  const family = speaker === undefined ? new Set<string>() : familyOf(catalogue.actors, speaker);
  const differing = spreads.filter(({ agreed }) => !agreed);
  const agreed = spreads.filter((spread) => spread.agreed);
  if (spreads.length === 0) return null;
  return (
    <div className="spreads">
      {differing.map((spread) => (
        <section key={spread.field} className="spread">
          <h3>
            <span>{questionText(spread, record.unit)}</span> <Stories spread={spread} />
          </h3>
          <SpreadPlot
            spread={spread}
            symbol={catalogue.categories[record.category].symbol}
            nameOf={(actor) => nameOf(catalogue, actor)}
            isUsed={(actor) => family.has(actor)}
            isNew={(actor) => fresh.some((claim) => claim.speaker === actor && claim.field === spread.field)}
            onSpeaker={onSpeaker}
          />
        </section>
      ))}
      {differing.some(({ accounts }) => accounts.length > 1) && (
        <p className="spread-hint">{t('detail.useAccountHint')}</p>
      )}
      {agreed.length > 0 && (
        <div>
          {agreed.map((spread) => (
            <p key={spread.field} className="spread-agreed">
              {agreedText(spread, record.unit)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
