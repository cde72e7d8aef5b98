import './Facts.css';
import type { ReactNode } from 'react';

/** One fact of an event, by its name. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="detail-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
