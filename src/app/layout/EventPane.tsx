import { Suspense, useCallback } from 'react';
import { t } from '../../i18n/t.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import type { SheetHeight } from '../../ui/sheet-height.ts';
import { useSelectedId } from '../session-context.ts';
import { type Arrangement, hasSheet } from './arrangement.ts';
import { DetailPane } from './late-panes.ts';
import type { ScreenAction, ScreenState } from './screen-state.ts';

interface Props {
  readonly arrangement: Arrangement;
  readonly state: ScreenState;
  readonly isAway: boolean;
  readonly onAction: (action: ScreenAction) => void;
}

/** What shows the event again, where it has been closed. */
function selectedTab(): HTMLElement | null {
  return document.querySelector('[role="tab"][aria-selected="true"]');
}

/** The selected event: a sheet from below on a phone, a pane elsewhere. */
export function EventPane({ arrangement, state, isAway, onAction }: Props) {
  const id = useSelectedId();
  const showsAll = arrangement === 'wide' || arrangement === 'tablet';
  const onHeight = useCallback(
    (height: SheetHeight | undefined) => onAction({ do: 'sheet', height }),
    [onAction],
  );
  return (
    <Sheet
      id="pane-event"
      className="pane pane-event"
      isSheet={hasSheet(arrangement)}
      isAway={isAway}
      height={state.sheet ?? 'low'}
      onHeight={onHeight}
      of={id}
      turn={state.chosen}
      takesFocus={!showsAll}
      focusAfter={selectedTab}
      words={{ sheet: t('app.sheet'), handle: t('app.sheetHandle'), close: t('app.sheetClose') }}
    >
      <Suspense>
        <DetailPane />
      </Suspense>
    </Sheet>
  );
}
