import './DetailPanel.css';
import './Outcome.css';
import './Relation.css';
import './detail-section.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { clocksOf, formatDateAlone } from '../../i18n/event-date.ts';
import type { KeyWith } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';
import { LegendButton } from '../../ui/LegendButton.tsx';
import { EventLink } from './EventLink.tsx';
import { effectiveText } from './effective-text.ts';
import { isToCome, outcomesOf } from './outcomes-of.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

const SAID: Partial<Record<EventRecord['status'], KeyWith<'date'>>> = {
  announced: 'detail.announcedOn',
  threatened: 'detail.threatenedOn',
  expected: 'detail.expectedFor',
};

/** From what was announced, by when it was to take effect, to what became of it. */
export function Outcome({ catalogue, record }: Props) {
  const said = SAID[record.status];
  const effective = effectiveText(record, clocksOf(record, catalogue.zone));
  const takesEffect = effective && t('detail.takesEffect', { date: effective });
  const outcomes = outcomesOf(record);
  return (
    <ol className="detail-outcome">
      {said && <li>{t(said, { date: formatDateAlone(record, catalogue.zone, 'short') })}</li>}
      {takesEffect && (
        <li>
          <LegendButton topic="effective" label={takesEffect}>
            {takesEffect}
          </LegendButton>
        </li>
      )}
      <li>
        {outcomes.length === 0 ? (
          <span className="detail-quiet">{t('detail.noOutcome')}</span>
        ) : (
          <>
            {t(
              outcomes.every(({ other }) => isToCome(other.status))
                ? 'detail.onlyAhead'
                : 'detail.whatBecame',
            )}
            <ul className="detail-list">
              {outcomes.map(({ link, other }) => (
                <li key={`${link.type} ${other.id}`}>
                  <span className="detail-relation">{t(`detail.${link.type}-in`)}</span>{' '}
                  <EventLink catalogue={catalogue} item={other} withStatus />
                </li>
              ))}
            </ul>
          </>
        )}
      </li>
    </ol>
  );
}
