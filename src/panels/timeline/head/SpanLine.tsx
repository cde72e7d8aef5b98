import './SpanLine.css';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReadableSignal } from '../../../base/signal.ts';
import type { Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { spanEnds, zoneLabel } from '../../../i18n/dates.ts';
import { t } from '../../../i18n/t.ts';
import { late } from '../../../ui/late.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { SpanEnd } from './local-time.ts';

/** Its code comes when somebody is about to type. */
const SpanForm = late(
  () => t('timeline.spans'),
  async () => (await import('./SpanForm.tsx')).SpanForm,
  { compact: true },
);

interface Props {
  readonly span: ReadableSignal<Span>;
  readonly zone: Zone;
  readonly onSpan: (span: Span) => void;
}

/** The visible span and the time zone of the axis, in words; pressing an end lets it be typed. */
export function SpanLine({ span, zone, onSpan }: Props) {
  const shown = useSettled(span);
  const [edited, setEdited] = useState<SpanEnd>();
  const line = useRef<HTMLDivElement>(null);
  const left = useRef<SpanEnd>(undefined);
  useLayoutEffect(
    function returnFocus() {
      if (edited || !left.current) return;
      line.current?.querySelector<HTMLElement>(`[data-end=${left.current}]`)?.focus();
      left.current = undefined;
    },
    [edited],
  );

  if (edited) {
    const close = () => {
      left.current = edited;
      setEdited(undefined);
    };
    return <SpanForm span={span.get()} zone={zone} first={edited} onSpan={onSpan} onClose={close} />;
  }
  const words = spanEnds(shown, zone);
  const button = (end: SpanEnd) => (
    <button
      type="button"
      data-end={end}
      onPointerEnter={SpanForm.fetch}
      onFocus={SpanForm.fetch}
      onClick={() => setEdited(end)}
    >
      <VisuallyHidden>{t(end === 'from' ? 'timeline.changeFrom' : 'timeline.changeTo')} </VisuallyHidden>
      <span>{words[end]}</span>
    </button>
  );
  return (
    <div className="span-line" ref={line}>
      <strong>
        {button('from')} <span>{t('timeline.spanTo')}</span> {button('to')}
      </strong>{' '}
      <span className="span-zone">{zoneLabel(zone, (shown.from + shown.to) / 2)}</span>
    </div>
  );
}
