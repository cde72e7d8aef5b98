import '../layout/Screen.css';
import type { ReactNode } from 'react';
import { StillSheet } from '../../ui/StillSheet.tsx';
import type { SheetHeight } from '../../ui/sheet-height.ts';

interface Props {
  /** How far the sheet of a phone is drawn up. */
  readonly height: SheetHeight;
  readonly children: ReactNode;
}

/** The event's text where the app will have it. */
export function StillScreen({ height, children }: Props) {
  return (
    <div className="screen">
      <StillSheet className="pane pane-event pane-scrolls" height={height}>
        {children}
      </StillSheet>
    </div>
  );
}
