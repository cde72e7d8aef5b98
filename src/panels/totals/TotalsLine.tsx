import './totals.css';
import type { ReadableSignal } from '../../base/signal.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { t } from '../../i18n/t.ts';
import { Popover } from '../../ui/Popover.tsx';
import { figuresOf, givenBy } from './figures.ts';
import { TotalsTable } from './TotalsTable.tsx';
import { useTotals } from './use-totals.ts';

interface Props {
  readonly dataset: Dataset;
  readonly query: EventQuery;
  readonly filter: Filter;
  /** Absent where the whole filter is shown, whatever the timeline shows. */
  readonly span?: ReadableSignal<Span>;
}

/** "43–52 killed · at least 95 wounded · 210–260 rockets": what the events shown give together, once all is at rest. */
export function TotalsLine({ dataset, query, filter, span }: Props) {
  const { totals, fresh } = useTotals(query, filter, span);
  if (!totals) return null;
  const figures = figuresOf(totals);
  if (figures.length === 0) return totals.events > 0 && <p className="totals">{t('totals.none')}</p>;
  const { speaker: id } = dataset.account;
  const speaker =
    id === undefined ? undefined : (dataset.actors.find((actor) => actor.id === id)?.name ?? id);
  return (
    <div className={fresh ? 'totals' : 'totals totals-past'}>
      <ul className="totals-line">
        {figures.map(({ id, words, total }) => (
          <li key={id} title={givenBy(total)}>
            {words}
          </li>
        ))}
      </ul>
      {speaker !== undefined && (
        <p className="totals-account" title={t('totals.account', { speaker })}>
          {t('totals.accountShort', { speaker })}
        </p>
      )}
      <Popover label={t('totals.how')}>
        <TotalsTable totals={totals} figures={figures} speaker={speaker} />
      </Popover>
    </div>
  );
}
