import type { Signal } from '../../base/signal.ts';
import type { Span } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { t } from '../../i18n/t.ts';
import { TIMELINE_KEYS } from './gestures.ts';
import { type NamedSpan, namedSpans } from './named-spans.ts';

const NAMES: readonly NamedSpan[] = ['night', 'month', 'year', 'everything'];

interface Props {
  readonly span: Signal<Span>;
  readonly extent: Span;
  readonly zone: Zone;
  /** The moment (ms) whose night, month and year are meant; the middle of the visible span without one. */
  readonly moment: number | undefined;
  readonly goTo: (span: Span) => void;
}

/** Buttons for the spans that matter and for zooming. */
export function SpanButtons({ span, extent, zone, moment, goTo }: Props) {
  const choose = (name: NamedSpan) => {
    const { from, to } = span.get();
    goTo(namedSpans(moment ?? (from + to) / 2, extent, zone)[name]);
  };
  const press = (key: '+' | '-') => goTo(TIMELINE_KEYS[key](span.get(), extent));
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
    </fieldset>
  );
}
