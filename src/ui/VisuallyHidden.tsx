import './VisuallyHidden.css';
import type { HTMLAttributes } from 'react';

/** Text for those who listen to the page rather than look at it. */
export function VisuallyHidden(props: HTMLAttributes<HTMLSpanElement>) {
  return <span className="visually-hidden" {...props} />;
}
