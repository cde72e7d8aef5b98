import './Overview.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Signal } from '../../../base/signal.ts';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventQuery } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import type { AxisDirection } from '../../../core/view/axis-direction.ts';
import { t } from '../../../i18n/t.ts';
import { Signs } from '../elements/SignButtons.tsx';
import type { PlacedSign } from '../scene/placed-sign.ts';
import { BrushEdge } from './BrushEdge.tsx';
import { gapWords } from './gap-words.ts';
import { createOverview } from './overview-view.ts';

interface Props {
  /** The whole record gives scale and brackets; what `query` tells fills the strips. */
  readonly whole: { readonly catalogue: Catalogue; readonly query: EventQuery };
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly axis: AxisDirection;
  readonly span: Signal<Span>;
  readonly extent: Span;
  /** The part of the extent that reports can speak of. */
  readonly reportable: Span;
  readonly goTo: (span: Span) => void;
  readonly onGaps: (gaps: readonly Span[]) => void;
  readonly onFault: (fault: unknown) => void;
}

/** The whole extent as density, with a brush for the visible span. */
export function Overview(props: Props) {
  const { whole, query, filter, axis, span, extent, reportable, goTo, onGaps, onFault } = props;
  const { zone } = whole.catalogue;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLParagraphElement>(null);
  const view = useRef<ReturnType<typeof createOverview>>(null);
  const [signs, setSigns] = useState<readonly PlacedSign[]>([]);
  const show = useEffectEvent(() => view.current?.update(query, filter));

  useEffect(
    function mountOverview() {
      const { catalogue } = whole;
      const handle = createOverview(
        { box: box.current!, canvas: canvas.current!, brush: brush.current!, tip: tip.current! },
        {
          whole: whole.query,
          zone: catalogue.zone,
          categories: catalogue.categories,
          extent,
          reportable,
          axis,
          span: span.get,
          show: span.set,
          goTo,
          bracketWords: [t('timeline.noDatedEvent'), t('timeline.noDatedEventShort')],
          gapWords: (gap) => gapWords(gap, catalogue.zone),
          onGaps,
          onSigns: setSigns,
          onFault,
        },
      );
      if (!handle) {
        onFault(t('timeline.noCanvas'));
        return;
      }
      view.current = handle;
      show();
      const unsubscribe = span.subscribe(handle.refresh);
      return function unmountOverview() {
        unsubscribe();
        handle.dispose();
      };
    },
    [whole, axis, span, extent, reportable, goTo, onGaps, onFault],
  );

  useEffect(
    function showStrips() {
      view.current?.update(query, filter);
    },
    [query, filter],
  );

  return (
    <div className="overview" ref={box} title={t('timeline.overviewHint')}>
      <canvas ref={canvas} />
      <Signs signs={signs} />
      <div className="overview-brush" ref={brush}>
        <BrushEdge edge="from" {...{ axis, span, zone, extent }} />
        <BrushEdge edge="to" {...{ axis, span, zone, extent }} />
      </div>
      <p className="overview-tip" ref={tip} aria-hidden="true" hidden />
    </div>
  );
}
