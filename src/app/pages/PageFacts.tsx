import './PageFacts.css';
import { Fragment, type ReactNode } from 'react';

interface Props {
  /** A name and what there is to say; rows with nothing to say are left out. */
  readonly rows: readonly (readonly [name: string, value: ReactNode | readonly ReactNode[]])[];
}

/** Facts by name. */
export function Facts({ rows }: Props) {
  const told = rows.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
  return (
    <dl className="facts">
      {told.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          {Array.isArray(value) ? <dd className="fact-list">{value}</dd> : <dd>{value}</dd>}
        </Fragment>
      ))}
    </dl>
  );
}
