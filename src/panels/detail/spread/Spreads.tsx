import './spread.css';
import { familyOf } from '../../../core/account/family.ts';
import type { Dataset, EventRecord } from '../../../core/dataset/dataset.ts';
import { t } from '../../../i18n/t.ts';
import { nameOf } from '../name-of.ts';
import { SpreadPlot } from './SpreadPlot.tsx';
import { spreadText } from './spread-text.ts';
import { spreadsOf } from './spreads.ts';

interface Props {
  readonly dataset: Dataset;
  readonly record: EventRecord;
  readonly onSpeaker: (actor: string | undefined) => void;
}

/** The figures of which there are several accounts: each in one sentence, and drawn where the accounts differ. */
export function Spreads({ dataset, record, onSpeaker }: Props) {
  const spreads = spreadsOf(record.sayings);
  const { speaker } = dataset.account;
  const family = speaker === undefined ? new Set<string>() : familyOf(dataset.actors, speaker);
  const differing = spreads.filter(({ agreed }) => !agreed);
  const agreed = spreads.filter((spread) => spread.agreed);
  if (spreads.length === 0) return null;
  return (
    <div className="spreads">
      {differing.map((spread) => (
        <section key={spread.field} className="spread">
          <h3>{spreadText(spread, record.unit)}</h3>
          <SpreadPlot
            spread={spread}
            unit={record.unit}
            symbol={dataset.categories[record.category].symbol}
            nameOf={(actor) => nameOf(dataset, actor)}
            isUsed={(actor) => family.has(actor)}
            onSpeaker={onSpeaker}
          />
        </section>
      ))}
      {differing.some(({ accounts }) => accounts.length > 1) && (
        <p className="spread-hint">{t('detail.useAccountHint')}</p>
      )}
      {agreed.map((spread) => (
        <p key={spread.field} className="spread-agreed">
          {spreadText(spread, record.unit)}
        </p>
      ))}
    </div>
  );
}
