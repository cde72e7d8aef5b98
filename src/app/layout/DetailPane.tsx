import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { DetailPanel } from '../../panels/detail/DetailPanel.tsx';
import { NoEvent } from '../../panels/detail/NoEvent.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { useSelected, useShownFilter, useWork } from '../session-context.ts';

/** The selected event, tied to the session; a filter that leaves it out does not close it. */
export function DetailPane() {
  const { dataset, query, onPainted } = useWork();
  const filter = useShownFilter();
  const selected = useSelected();
  const isHidden = useAnswer(
    useCallback(() => selected !== undefined && !query.holds(filter, selected), [query, filter, selected]),
  );

  const box = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another event is read from its beginning
  useLayoutEffect(
    function readFromTop() {
      box.current?.scrollTo(0, 0);
    },
    [selected],
  );

  useEffect(
    function reportNothing() {
      if (selected === undefined) onPainted('detail');
    },
    [selected, onPainted],
  );

  if (selected === undefined) return <NoEvent />;
  return (
    <div ref={box} className="detail-box">
      <PanelBoundary name={t('app.detailPane')} of={selected}>
        <DetailPanel
          dataset={dataset}
          query={query}
          filter={filter}
          record={dataset.record(selected)}
          zone={dataset.zone}
          hiddenByFilter={isHidden ?? false}
          onReady={() => onPainted('detail')}
        />
      </PanelBoundary>
    </div>
  );
}
