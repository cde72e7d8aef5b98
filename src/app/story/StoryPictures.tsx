import './StoryPictures.css';
import { useEffect, useRef } from 'react';
import type { StoryRow } from '../../core/model/tables.ts';
import { stepView } from '../../core/view/step-view.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import { t } from '../../i18n/t.ts';
import { useNavigation } from '../../ui/navigation.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { MapPane } from '../layout/MapPane.tsx';
import { OnPaper } from '../layout/OnPaper.tsx';
import { TimelinePane } from '../layout/TimelinePane.tsx';
import { homeOf, openingOf } from '../session/openings.ts';
import { useSelected } from '../session/selected.tsx';
import { useView, useWork } from '../session/session-context.ts';

interface Props {
  readonly step: StoryRow;
  /** Asks both to bring an event into their pictures. */
  readonly onWant: (wanted: Wanted) => void;
}

/** Takes the span and the map to a step as soon as its event is known: the first time at once, then with motion. */
function useStepJourney({ step, onWant }: Props): void {
  const { whole, session } = useWork();
  const { mapView, span, journey } = session;
  const event = useSelected().family?.event;
  const shown = useRef<StoryRow>(undefined);
  useEffect(
    function goToStep() {
      if (event?.id !== step.event || shown.current === step) return;
      const opening = openingOf(homeOf(whole.catalogue), event);
      const view = stepView(step, whole.catalogue.zone);
      if (shown.current) journey.go(view.span ?? opening.span);
      else span.set(view.span ?? opening.span);
      shown.current = step;
      mapView.set(view.map ?? opening.map);
      onWant({ id: step.event, travels: false });
    },
    [step, event, whole, journey, span, mapView, onWant],
  );
}

/** Timeline and map at the step that is read. The reader may move them at any time, and goes on from there to the whole. */
export function StoryPictures(props: Props) {
  const { step } = props;
  const navigation = useNavigation();
  const { lanes } = useView();
  const onSelect = (id: string) => navigation.go({ name: 'event', id });
  useStepJourney(props);
  return (
    <div className="story-pictures">
      <div className="story-bar">
        <PageLink className="story-explore" to={{ name: 'event', id: step.event }}>
          {t('story.explore')}
        </PageLink>
        <p className="story-hint">{t('story.waits')}</p>
      </div>
      <div className="story-views">
        <div className="story-picture story-time" data-lanes={lanes}>
          <TimelinePane onSelect={onSelect} />
        </div>
        <div className="story-picture story-map">
          <MapPane onSelect={onSelect} />
        </div>
      </div>
      <OnPaper />
    </div>
  );
}
