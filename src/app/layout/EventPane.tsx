import './Screen.css';
import { useCallback } from 'react';
import { t } from '../../i18n/t.ts';
import { Pane } from '../../ui/Pane.tsx';
import type { SheetHeight } from '../../ui/sheet-height.ts';
import { useSelected } from '../session/selected.tsx';
import { type Arrangement, hasSheet } from './arrangement.ts';
import { DetailPane, Sheet } from './late-panes.tsx';
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
  const id = useSelected().id;
  const onHeight = useCallback(
    (height: SheetHeight | undefined) => onAction({ do: 'sheet', height }),
    [onAction],
  );
  const onTime = useCallback(() => onAction({ do: 'tab', tab: 'time' }), [onAction]);
  const pane = {
    id: 'pane-event',
    className: hasSheet(arrangement) ? 'pane pane-event' : 'pane pane-event pane-scrolls',
    of: id,
    turn: state.chosen,
    takesFocus: arrangement !== 'wide' && arrangement !== 'tablet',
    isAway,
    focusAfter: selectedTab,
  };
  const detail = <DetailPane onTime={onTime} />;
  if (!hasSheet(arrangement)) return <Pane {...pane}>{detail}</Pane>;
  return (
    <Sheet
      {...pane}
      height={state.sheet ?? 'low'}
      onHeight={onHeight}
      words={{ sheet: t('app.sheet'), handle: t('app.sheetHandle'), close: t('app.sheetClose') }}
    >
      {detail}
    </Sheet>
  );
}
