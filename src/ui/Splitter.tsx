import './Splitter.css';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import { clampShare, type ShareLimits, shareAfterKey } from './share.ts';

interface Props {
  /** What the splitter is called, e.g. "Height of the timeline". */
  readonly label: string;
  /** `inline` puts the panes side by side, `block` one above the other. */
  readonly axis: 'inline' | 'block';
  /** Percent of the whole that the first pane has at first, and that a double click gives back. */
  readonly usual: number;
  /** What a reader chose earlier. */
  readonly stored: number | undefined;
  readonly limits: ShareLimits;
  /** The reader has settled on a size; undefined for the usual one. */
  readonly onRest: (share: number | undefined) => void;
  readonly first: ReactNode;
  readonly second: ReactNode;
}

/** Two panes with a line between them that moves, by pointer and by keys. */
export function Splitter({ label, axis, usual, stored, limits, onRest, first, second }: Props) {
  const [share, setShare] = useState(() => clampShare(stored ?? usual, limits));
  const [dragging, setDragging] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const isRtl = () => getComputedStyle(box.current!).direction === 'rtl';

  const settle = (next: number) => {
    setShare(next);
    onRest(next);
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };

  const onPointerMove = (event: PointerEvent) => {
    if (!dragging) return;
    const { left, right, top, width, height } = box.current!.getBoundingClientRect();
    const part =
      axis === 'block'
        ? (event.clientY - top) / height
        : (isRtl() ? right - event.clientX : event.clientX - left) / width;
    setShare(clampShare(part * 100, limits));
  };

  const onPointerEnd = () => {
    if (!dragging) return;
    setDragging(false);
    onRest(share);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const [forward, back] =
      axis === 'block'
        ? ['ArrowDown', 'ArrowUp']
        : isRtl()
          ? ['ArrowLeft', 'ArrowRight']
          : ['ArrowRight', 'ArrowLeft'];
    const next = shareAfterKey(event.key, share, limits, forward, back);
    if (next === undefined) return;
    event.preventDefault();
    settle(next);
  };

  const onDoubleClick = () => {
    setShare(usual);
    onRest(undefined);
  };

  return (
    <div ref={box} className={`split split-${axis}`} style={{ '--share': `${share}%` }}>
      <div className="split-pane" id={id}>
        {first}
      </div>
      <div
        className="splitter"
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-controls={id}
        aria-orientation={axis === 'block' ? 'horizontal' : 'vertical'}
        aria-valuenow={Math.round(share)}
        aria-valuemin={limits.min}
        aria-valuemax={limits.max}
        data-dragging={dragging || undefined}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
        onKeyDown={onKeyDown}
        onDoubleClick={onDoubleClick}
      />
      <div className="split-pane">{second}</div>
    </div>
  );
}
