import { useEffect, useEffectEvent, useRef } from 'react';
import type { Signal } from '../../base/signal.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { t } from '../../i18n/t.ts';
import { BrushEdge } from './BrushEdge.tsx';
import { createOverview } from './overview-view.ts';

interface Props {
  readonly dataset: Dataset;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: Signal<Span>;
  readonly extent: Span;
  readonly goTo: (span: Span) => void;
  readonly onError: (error: unknown) => void;
}

/** The whole extent as density, with a brush for the visible span. */
export function Overview({ dataset, query, filter, span, extent, goTo, onError }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const view = useRef<ReturnType<typeof createOverview>>(null);

  const currentFilter = useEffectEvent(() => filter);

  useEffect(
    function mountOverview() {
      const handle = createOverview(
        { box: box.current!, canvas: canvas.current!, brush: brush.current! },
        {
          query,
          zone: dataset.zone,
          categories: dataset.categories,
          extent,
          span: span.get,
          show: span.set,
          goTo,
          onError,
        },
      );
      view.current = handle;
      handle.setFilter(currentFilter());
      const unsubscribe = span.subscribe(handle.refresh);
      return function unmountOverview() {
        unsubscribe();
        handle.dispose();
      };
    },
    [dataset, query, span, extent, goTo, onError],
  );

  useEffect(
    function showFilter() {
      view.current?.setFilter(filter);
    },
    [filter],
  );

  return (
    <div className="overview" ref={box} title={t('timeline.overviewHint')}>
      <canvas ref={canvas} />
      <div className="overview-brush" ref={brush}>
        <BrushEdge edge="from" span={span} zone={dataset.zone} extent={extent} />
        <BrushEdge edge="to" span={span} zone={dataset.zone} extent={extent} />
      </div>
    </div>
  );
}
