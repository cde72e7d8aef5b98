import './StillPlain.css';
import type { StoryRow } from '../../core/model/tables.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useView, useWork } from '../session/session-context.ts';
import { StoryFrame } from '../story/StoryFrame.tsx';
import { type PictureOf, StillPicture } from './StillPicture.tsx';

interface StepProps {
  readonly step: StoryRow;
  readonly pictureOf: PictureOf;
}

/** The still of the event that a step selects, for whom the app's own pictures never come. */
function StepPicture({ step, pictureOf }: StepProps) {
  const { catalogue, query } = useWork();
  const picture = pictureOf({ name: 'event', id: step.event });
  const family = useAnswer(query, (asked: EventQuery) => asked.family(step.event));
  if (!picture || !family) return null;
  const { event } = family;
  const when = formatEventDate(event, catalogue.zone, 'long');
  return (
    <noscript className="still-step">
      <StillPicture picture={picture} title={event.title} when={when} />
    </noscript>
  );
}

/** The story as an article with pictures: the whole of it, or on the page of a step that step with the ways to the others. */
export function StillStory({ pictureOf }: Pick<StepProps, 'pictureOf'>) {
  const { source } = useWork().catalogue;
  const { page } = useView();
  if (!source) return null;
  const at = source.tables.story.findIndex(({ id }) => page.name === 'step' && id === page.id);
  return (
    <StoryFrame
      source={source}
      at={Math.max(0, at)}
      isAlone={at >= 0}
      figureOf={(step) => <StepPicture step={step} pictureOf={pictureOf} />}
    />
  );
}
