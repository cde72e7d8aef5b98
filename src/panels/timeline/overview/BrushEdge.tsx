import './BrushEdge.css';
import type { KeyboardEvent } from 'react';
import type { Signal } from '../../../base/signal.ts';
import { length, NARROWEST, type Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import type { AxisDirection } from '../../../core/view/axis-direction.ts';
import { formatSpan } from '../../../i18n/dates.ts';
import { t } from '../../../i18n/t.ts';
import { useSettled } from '../../../ui/use-settled.ts';

interface Props {
  readonly edge: 'from' | 'to';
  readonly axis: AxisDirection;
  readonly span: Signal<Span>;
  readonly zone: Zone;
  readonly extent: Span;
}

/** One end of the brush, which arrow keys move by a twentieth of the visible span. */
export function BrushEdge({ edge, axis, span, zone, extent }: Props) {
  const shown = useSettled(span);
  const onKeyDown = (event: KeyboardEvent) => {
    const right = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (right === 0) return;
    const by = axis === 'ltr' ? right : -right;
    event.preventDefault();
    event.stopPropagation();
    const { from, to } = span.get();
    const step = (by * length({ from, to })) / 20;
    if (edge === 'from') span.set({ from: Math.min(from + step, to - NARROWEST), to });
    else span.set({ from, to: Math.max(to + step, from + NARROWEST) });
  };
  return (
    <div
      className={`overview-edge ${(edge === 'from') === (axis === 'ltr') ? 'is-left' : 'is-right'}`}
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={t(edge === 'from' ? 'timeline.brushFrom' : 'timeline.brushTo')}
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={Math.round(shown[edge])}
      aria-valuetext={formatSpan(shown, zone)}
      onKeyDown={onKeyDown}
    />
  );
}
