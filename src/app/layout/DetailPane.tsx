import { useCallback, useEffect, useMemo } from 'react';
import { mapAnswer } from '../../base/answer.ts';
import { stepsOf } from '../../core/perspective/steps.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { DetailPanel } from '../../panels/detail/DetailPanel.tsx';
import { NoEvent } from '../../panels/detail/NoEvent.tsx';
import { NotYet } from '../../panels/detail/NotYet.tsx';
import { NewClaimsContext } from '../../ui/new-claims-context.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { PaneProblem, reasonOf } from '../../ui/PaneProblem.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { useElsewhere } from '../data/in-other-sets.ts';
import { newClaims } from '../data/new-claims.ts';
import { useSelected } from '../session/selected.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';

interface Props {
  /** Shows the timeline where it is not seen beside the event. */
  readonly onTime: () => void;
}

function Detail({ onTime }: Props) {
  const { catalogue, whole, session, onPainted } = useWork();
  const { id, family, isKnown, error, retry } = useSelected();
  const elsewhere = useElsewhere(id);
  const query = useShownQuery();
  const { filter, asof } = useView();
  const subject = useSignal(session.subject);
  const added = useMemo(() => newClaims(whole.catalogue, asof), [whole, asof]);
  const isHidden = useAnswer(
    query,
    useCallback(
      (asked: EventQuery) =>
        id === undefined ? false : mapAnswer(asked.holds(filter, id), (isHeld) => !isHeld),
      [filter, id],
    ),
  );

  useEffect(
    function reportNothing() {
      if (!family && (isKnown || error !== undefined)) onPainted('detail');
    },
    [family, isKnown, error, onPainted],
  );

  if (error !== undefined)
    return <PaneProblem name={t('app.detailPane')} reason={reasonOf(error)} onRetry={retry} />;
  const isOfRecord = id !== undefined && (subject?.item?.id === id || whole.catalogue.lead?.id === id);
  if (!family && isKnown && isOfRecord && catalogue !== whole.catalogue) {
    const { source, zone } = whole.catalogue;
    const first = source && stepsOf(source.tables, zone).find(({ events }) => events.includes(id));
    return (
      <NotYet
        onFirst={() => session.choose({ asof: first?.asof })}
        onAll={() => session.choose({ asof: undefined })}
      />
    );
  }
  if (!family) return id === undefined ? <NoEvent /> : null;
  // What came after the facts would move them.
  if (!elsewhere) return null;
  return (
    <NewClaimsContext value={added}>
      <DetailPanel
        key={id}
        catalogue={catalogue}
        query={query}
        filter={filter}
        family={family}
        zone={catalogue.zone}
        hiddenByFilter={isHidden ?? false}
        elsewhere={elsewhere}
        onSpeaker={(speaker) => session.choose({ speaker })}
        onRelation={session.relation.set}
        onDay={() => {
          session.choose({ lanes: 'order' });
          onTime();
        }}
        onReady={() => onPainted('detail')}
      />
    </NewClaimsContext>
  );
}

/** The selected event, tied to the session; a filter that leaves it out does not close it. */
export function DetailPane(props: Props) {
  const { id } = useSelected();
  return (
    <PanelBoundary name={t('app.detailPane')} of={id}>
      <Detail {...props} />
    </PanelBoundary>
  );
}
