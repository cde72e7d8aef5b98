import './Pane.css';
import { type ReactNode, useRef } from 'react';
import { type Reading, useReading } from './use-reading.ts';

interface Props extends Reading {
  readonly id: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A box that shows one thing after the other and scrolls it. */
export function Pane({ id, className, children, ...reading }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const handlers = useReading({ box, body: box, content }, reading);
  return (
    <div ref={box} id={id} className={className} inert={reading.isAway} {...handlers}>
      <div ref={content} className="pane-content" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
