import './Pane.css';
import './Sheet.css';
import type { ReactNode } from 'react';
import type { SheetHeight } from './sheet-height.ts';

interface Props {
  readonly className: string;
  readonly height: SheetHeight;
  readonly children: ReactNode;
}

/** A sheet or pane in a document, where nobody can draw it yet; public/start.js makes a sheet of it on a phone. */
export function StillSheet({ className, height, children }: Props) {
  return (
    <div className={className} data-height={height}>
      <div className="sheet-bar">
        <span className="sheet-handle" />
      </div>
      <div className="sheet-body">
        <div className="pane-content">{children}</div>
      </div>
    </div>
  );
}
