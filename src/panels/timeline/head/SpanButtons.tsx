import './SpanButtons.css';
import { own } from '../../../base/own.ts';
import type { Signal } from '../../../base/signal.ts';
import type { When } from '../../../core/edtf/when.ts';
import type { Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { t } from '../../../i18n/t.ts';
import { placesFor, TIMELINE_KEYS } from '../moving/span-keys.ts';
import { type NamedSpan, namedSpans } from './named-spans.ts';

const NAMES: readonly NamedSpan[] = ['night', 'month', 'year', 'everything'];

interface Props {
  readonly span: Signal<Span>;
  readonly extent: Span;
  readonly zone: Zone;
  /** When the selected event happened. */
  readonly selected: When | undefined;
  /** The moment (ms) whose night, month and year are meant; the middle of the visible span without one. */
  readonly moment: number | undefined;
  readonly goTo: (span: Span) => void;
  /** Shows a span in known order, and brings the lanes of before back. */
  readonly order: { enter(span: Span): void; leave(): void };
}

/** Buttons for the spans that matter, for zooming and for the selected event. */
export function SpanButtons({ span, extent, zone, selected, moment, goTo, order }: Props) {
  const choose = (name: NamedSpan) => {
    const { from, to } = span.get();
    const next = namedSpans(moment ?? (from + to) / 2, extent, zone)[name];
    if (name === 'night') return order.enter(next);
    order.leave();
    goTo(next);
  };
  const press = (key: '+' | '-' | 'f') => {
    const next = own(TIMELINE_KEYS, key);
    if (next) goTo(next(span.get(), placesFor(span.get(), extent, selected, 'ltr')));
  };
  return (
    <fieldset className="span-buttons" aria-label={t('timeline.spans')}>
      {NAMES.map((name) => (
        <button type="button" key={name} onClick={() => choose(name)}>
          {t(`timeline.${name}`)}
        </button>
      ))}
      <button type="button" className="is-step" aria-label={t('timeline.zoomOut')} onClick={() => press('-')}>
        −
      </button>
      <button type="button" className="is-step" aria-label={t('timeline.zoomIn')} onClick={() => press('+')}>
        +
      </button>
      <button
        type="button"
        disabled={selected === undefined}
        title={t('timeline.fitHint')}
        onClick={() => press('f')}
      >
        {t('timeline.fit')}
      </button>
    </fieldset>
  );
}
