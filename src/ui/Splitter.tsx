import './Splitter.css';
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { clampShare, type ShareLimits, shareAfterKey } from './share.ts';

interface Props {
  /** Its custom property on the container, which places the panes and the splitter by it: `columns` is `--columns`. */
  readonly name: string;
  /** What the splitter is called, e.g. "Height of the timeline". */
  readonly label: string;
  readonly className?: string;
  /** Id of the pane whose size it is. */
  readonly controls: string;
  /** `inline` stands between panes side by side, `block` between one above the other. */
  readonly axis: 'inline' | 'block';
  /** Percent of the container that the first pane has at first, and that a double click gives back. */
  readonly usual: number;
  /** What a reader chose earlier. */
  readonly stored: number | undefined;
  readonly limits: ShareLimits;
  /** The reader has settled on a size; undefined for the usual one. */
  readonly onRest: (share: number | undefined) => void;
}

/** A line between two panes of its container that moves, by pointer and by keys. */
export function Splitter({
  name,
  label,
  className = '',
  controls,
  axis,
  usual,
  stored,
  limits,
  onRest,
}: Props) {
  const [share, setShare] = useState(() => clampShare(stored ?? usual, limits));
  const [dragging, setDragging] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const isRtl = () => getComputedStyle(line.current!).direction === 'rtl';

  useLayoutEffect(
    function tellContainer() {
      line.current!.parentElement!.style.setProperty(`--${name}`, `${share}%`);
    },
    [name, share],
  );

  const settle = (next: number) => {
    setShare(next);
    onRest(next);
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };

  const onPointerEnd = () => {
    if (!dragging) return;
    setDragging(false);
    onRest(share);
  };

  const onPointerMove = (event: PointerEvent) => {
    // A button let go where nobody heard it ends the drag at the next move.
    if (event.buttons === 0) onPointerEnd();
    if (!dragging || event.buttons === 0) return;
    const { left, right, top, width, height } = line.current!.parentElement!.getBoundingClientRect();
    const part =
      axis === 'block'
        ? (event.clientY - top) / height
        : (isRtl() ? right - event.clientX : event.clientX - left) / width;
    setShare(clampShare(part * 100, limits));
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
    <div
      ref={line}
      className={`splitter ${className}`.trim()}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation={axis === 'block' ? 'horizontal' : 'vertical'}
      aria-valuenow={Math.round(share)}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      data-dragging={dragging || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onLostPointerCapture={onPointerEnd}
      onKeyDown={onKeyDown}
      onDoubleClick={onDoubleClick}
    />
  );
}
