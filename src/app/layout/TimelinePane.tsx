import { useMemo } from 'react';
import { t } from '../../i18n/t.ts';
import { TimelinePanel } from '../../panels/timeline/TimelinePanel.tsx';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { useSelected, useShownFilter, useView, useWork } from '../session/session-context.ts';
import { documentDay, extentOf } from './time-facts.ts';

interface Props {
  readonly onSelect: (id: string) => void;
}

/** The timeline, tied to the session. */
export function TimelinePane({ onSelect }: Props) {
  const { catalogue, query, whole, session, onPainted } = useWork();
  const { lanes } = useView();
  const filter = useShownFilter();
  const selected = useSelected();
  const day = useMemo(() => documentDay(whole.catalogue), [whole]);
  return (
    <PanelBoundary name={t('app.timelinePane')}>
      <TimelinePanel
        catalogue={catalogue}
        query={query}
        whole={whole}
        filter={filter}
        lanes={lanes}
        onLanes={(next) => session.choose({ lanes: next })}
        span={session.span}
        arrivals={session.arrivals}
        extent={extentOf(whole.catalogue)}
        documentDay={day}
        selected={selected}
        hovered={session.hovered}
        shownRelation={session.relation}
        reveals={session.reveals}
        onSelect={onSelect}
        onReady={() => onPainted('timeline')}
      />
    </PanelBoundary>
  );
}
