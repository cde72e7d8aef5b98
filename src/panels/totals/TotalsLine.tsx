import { comma } from '../../i18n/comma.ts';
import './TotalsLine.css';
import type { ReadableSignal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { figuresOf, givenBy, mainFigures } from './total-figures.ts';
import { useTotals } from './use-totals.ts';

const OutsideList = late(
  () => t('totals.how'),
  async () => (await import('./OutsideList.tsx')).OutsideList,
  { compact: true },
);

const TotalsTable = late(
  () => t('totals.how'),
  async () => (await import('./TotalsTable.tsx')).TotalsTable,
  { compact: true },
);

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  /** Absent where the whole filter is shown, whatever the timeline shows. */
  readonly span?: ReadableSignal<Span>;
}

/** "● Attacks: 1 killed, 7 rockets": what the events shown give together by category, once all is at rest. */
export function TotalsLine({ catalogue, query, filter, span }: Props) {
  const { totals, asked, fresh } = useTotals(query, filter, span);
  if (!totals || !asked) return null;
  const all = figuresOf(totals);
  const shown = mainFigures(all);
  const { speaker: id } = catalogue.perspective;
  const speaker =
    id === undefined ? undefined : (catalogue.actors.find((actor) => actor.id === id)?.name ?? id);
  return (
    <div className={fresh ? 'totals' : 'totals totals-past'}>
      <div className="totals-ways">
        {totals.outside > 0 && (
          <Popover look="words" label={t('totals.notCounted', { n: totals.outside })}>
            <OutsideList catalogue={catalogue} asked={asked} />
          </Popover>
        )}
        {all.length > 0 && (
          <Popover look="words" label={t('totals.how')}>
            <TotalsTable catalogue={catalogue} totals={totals} all={all} speaker={speaker} />
          </Popover>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="totals-line">{totals.events > 0 && t('totals.none')}</p>
      ) : (
        <ul className="totals-line">
          {shown.map(({ category, figures }) => {
            const { symbol, title } = catalogue.categories[category];
            return (
              <li key={category}>
                <Sign symbol={symbol} size={11} /> <b>{t('totals.category', { title })}</b>{' '}
                {figures.map(({ id: figure, words, total }, at) => (
                  <span key={figure} title={givenBy(total)}>
                    {at > 0 && <span>{comma()}</span>}
                    <span>{words}</span>
                  </span>
                ))}
              </li>
            );
          })}
          {speaker !== undefined && (
            <li title={t('totals.account', { speaker })}>{t('totals.accountShort', { speaker })}</li>
          )}
        </ul>
      )}
    </div>
  );
}
