import { useId, useMemo } from 'react';
import { language } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import { TimelinePanel } from '../../panels/timeline/TimelinePanel.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { useSelected } from '../session/selected.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';
import { documentDay } from './document-day.ts';
import { TimelineInWords } from './late-panes.tsx';

interface Props {
  readonly onSelect: (id: string) => void;
}

/** The timeline, tied to the session. */
export function TimelinePane({ onSelect }: Props) {
  const { catalogue, whole, session, onPainted } = useWork();
  const { filter, lanes, axis } = useView();
  const query = useShownQuery();
  const selected = useSelected().family?.event;
  const day = useMemo(() => documentDay(whole.catalogue), [whole]);
  const words = useId();
  const isTurn = useAfterPaint();
  return (
    <PanelBoundary name={t('app.timelinePane')}>
      <TimelinePanel
        catalogue={catalogue}
        query={query}
        whole={whole}
        filter={filter}
        lanes={lanes}
        axis={axis ?? language().direction}
        onLanes={(next) => session.choose({ lanes: next })}
        span={session.span}
        journey={session.journey}
        documentDay={day}
        selected={selected}
        hovered={session.hovered}
        shownRelation={session.relation}
        wanted={session.wanted}
        onSelect={onSelect}
        description={words}
        onReady={() => onPainted('timeline')}
      />
      {isTurn && (
        <TimelineInWords id={words} catalogue={catalogue} query={query} filter={filter} span={session.span} />
      )}
    </PanelBoundary>
  );
}
