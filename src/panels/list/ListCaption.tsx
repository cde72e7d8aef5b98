import './ListCaption.css';
import type { ReactNode } from 'react';

interface Props {
  /** How many events there are, in words; nothing until that is known. */
  readonly count: ReactNode;
  readonly totals: ReactNode;
}

/** The line above the list and the table. It keeps the room of the totals before they are there. */
export function ListCaption({ count, totals }: Props) {
  return (
    <div className={totals ? 'list-caption list-caption-totals' : 'list-caption'}>
      <p>{count}</p>
      {totals}
    </div>
  );
}
