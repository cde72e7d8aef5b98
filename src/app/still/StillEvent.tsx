import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { DetailPanel } from '../../panels/detail/DetailPanel.tsx';
import { EventBrief } from '../../panels/detail/EventBrief.tsx';
import type { Elsewhere } from '../../panels/detail/other-record.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useWork } from '../session/session-context.ts';

interface Props {
  readonly id: string;
  /** Without, what stands first: the rest is for the page of the event. */
  readonly isWhole: boolean;
  readonly elsewhere: readonly Elsewhere[];
}

const nothing = () => undefined;

/** An event as the app's own pane has it, with nobody there to press anything. */
export function StillEvent({ id, isWhole, elsewhere }: Props) {
  const { catalogue, query } = useWork();
  const family = useAnswer(query, (asked: EventQuery) => asked.family(id));
  if (!family) return null;
  if (!isWhole) return <EventBrief catalogue={catalogue} record={family.event} />;
  return (
    <DetailPanel
      catalogue={catalogue}
      query={query}
      filter={NO_FILTER}
      family={family}
      zone={catalogue.zone}
      hiddenByFilter={false}
      elsewhere={elsewhere}
      onSpeaker={nothing}
      onDay={nothing}
      onReady={nothing}
    />
  );
}
