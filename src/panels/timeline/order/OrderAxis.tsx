import './OrderAxis.css';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { length, type Span } from '../../../core/time/span.ts';
import { ticks } from '../../../core/time/ticks.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { contextLabel, tickLabel } from '../../../i18n/dates.ts';
import { t } from '../../../i18n/t.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { hoursOf } from './hours-in-words.ts';

/** The axis is as wide as it comes; hours are told apart by this much of it. */
const WIDTH = 600;
const MIN_TICK = 84;

interface Props {
  readonly span: Span;
  readonly zone: Zone;
  readonly own: EventItem | undefined;
  readonly documentDay: Span | undefined;
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** The hours over the bars, with the editors' reading of the word that the report has for those of the event. */
export function OrderAxis({ span, zone, own, documentDay }: Props) {
  const share = (instant: number) => (instant - span.from) / length(span);
  const { unit, instants, context } = ticks(span, zone, WIDTH, MIN_TICK);
  // Hours of another zone are not those below.
  const hours = own && own.zone === undefined ? hoursOf(own) : undefined;
  return (
    <div className="order-axis">
      <p className="order-days">
        {context?.instants
          .filter((instant) => instant < span.to)
          .map((instant) => (
            <span key={instant} style={{ insetInlineStart: percent(Math.max(0, share(instant))) }}>
              <bdi>{contextLabel(instant, context.unit, zone)}</bdi>
              {documentDay?.from === instant && (
                <span title={t('day.articleDay')}>
                  <span aria-hidden="true"> ▾</span>
                  <VisuallyHidden>{t('day.articleDay')}</VisuallyHidden>
                </span>
              )}
            </span>
          ))}
      </p>
      <p className="order-ticks">
        {instants.map((instant) => (
          <span key={instant} style={{ insetInlineStart: percent(share(instant)) }}>
            <bdi>{tickLabel(instant, unit, zone)}</bdi>
          </span>
        ))}
      </p>
      {hours?.part && (
        <p className="order-reading">
          <bdi>{t('day.readAs', { word: t(`day.${hours.part}`), from: hours.from, to: hours.to })}</bdi>
        </p>
      )}
    </div>
  );
}
