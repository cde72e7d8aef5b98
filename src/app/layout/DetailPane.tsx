import { useCallback, useEffect, useMemo } from 'react';
import { stepsOf } from '../../core/perspective/steps.ts';
import { t } from '../../i18n/t.ts';
import { DetailPanel } from '../../panels/detail/DetailPanel.tsx';
import { NoEvent } from '../../panels/detail/NoEvent.tsx';
import { NotYet } from '../../panels/detail/NotYet.tsx';
import { NewClaimsContext } from '../../ui/new-claims-context.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useElsewhere } from '../data/in-other-sets.ts';
import { newClaims } from '../data/new-claims.ts';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { useSelected, useSelectedId, useShownFilter, useView, useWork } from '../session/session-context.ts';

/** The selected event, tied to the session; a filter that leaves it out does not close it. */
export function DetailPane({ onTime }: { readonly onTime: () => void }) {
  const { catalogue, query, whole, session, onPainted } = useWork();
  const id = useSelectedId();
  const elsewhere = useElsewhere(id);
  const filter = useShownFilter();
  const selected = useSelected();
  const { asof } = useView();
  const added = useMemo(() => newClaims(whole.catalogue, asof), [whole, asof]);
  const isHidden = useAnswer(
    useCallback(() => selected !== undefined && !query.holds(filter, selected), [query, filter, selected]),
  );

  useEffect(
    function reportNothing() {
      if (selected === undefined) onPainted('detail');
    },
    [selected, onPainted],
  );

  if (selected === undefined && id !== undefined && whole.catalogue.rowOf(id) >= 0) {
    const { source, zone } = whole.catalogue;
    const first = source && stepsOf(source.tables, zone).find(({ events }) => events.includes(id));
    return (
      <NotYet
        onFirst={() => session.choose({ asof: first?.asof })}
        onAll={() => session.choose({ asof: undefined })}
      />
    );
  }
  if (selected === undefined) return <NoEvent />;
  return (
    <PanelBoundary name={t('app.detailPane')} of={id}>
      <NewClaimsContext value={added}>
        <DetailPanel
          key={id}
          catalogue={catalogue}
          query={query}
          filter={filter}
          record={catalogue.record(selected)}
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
    </PanelBoundary>
  );
}
