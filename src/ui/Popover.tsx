import './Popover.css';
import { type ReactNode, type ToggleEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { PillButton, type PillLook } from './PillButton.tsx';
import { placePopover } from './place-popover.ts';

interface Props {
  /** Name of the button and of what it opens. */
  readonly label: string;
  /** Looks pressed in: something inside is chosen. */
  readonly active?: boolean;
  /** Stands on the button in place of its name. */
  readonly sign?: ReactNode;
  /** Of the button with its name on it. */
  readonly look?: PillLook;
  /** Of the button. */
  readonly className?: string;
  readonly children: ReactNode;
}

function place(button: HTMLElement, panel: HTMLElement): void {
  panel.style.maxBlockSize = '';
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const box = button.getBoundingClientRect();
  const rtl = getComputedStyle(button).direction === 'rtl';
  const start = rtl ? viewport.width - box.right : box.left;
  const size = { width: panel.offsetWidth, height: panel.offsetHeight };
  const placed = placePopover({ start, top: box.top, width: box.width, height: box.height }, size, viewport);
  panel.style.insetInlineStart = `${placed.start}px`;
  panel.style.insetBlockStart = `${placed.top}px`;
  panel.style.maxBlockSize = `${placed.maxHeight}px`;
}

/**
 * A button with a panel that opens at it, on the browser's own popover: a press outside or Escape closes it and gives
 * the focus back. The content exists only while the panel is open; the focus goes to its first `data-first` element.
 */
export function Popover({ label, active, sign, look, className, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const replace = () => button.current && panel.current && place(button.current, panel.current);
    // What comes later changes the size.
    const sizes = new ResizeObserver(replace);
    if (panel.current) sizes.observe(panel.current);
    // The content is there before the browser shows the panel; in the next frame, not painted yet, it has a size.
    const frame = requestAnimationFrame(() => {
      replace();
      panel.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    });
    window.addEventListener('resize', replace);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      window.removeEventListener('resize', replace);
    };
  }, [open]);

  // Opened before it shows, emptied only after it has gone: the browser gives the focus back from what was in it.
  const opening = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.target === panel.current && event.newState === 'open') setOpen(true);
  };
  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.target === panel.current) setOpen(event.newState === 'open');
  };

  const opener = {
    ref: button,
    className,
    popoverTarget: id,
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
  } as const;
  return (
    <span className="popover">
      {sign ? (
        <Button {...opener} aria-label={label}>
          {sign}
        </Button>
      ) : (
        <PillButton {...opener} look={look} active={active}>
          <span>{label}</span>
          {look !== 'words' && (
            <svg className="popover-arrow" viewBox="0 0 10 6" aria-hidden="true">
              <path d="M1 1l4 4 4-4" />
            </svg>
          )}
        </PillButton>
      )}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover-panel"
        onBeforeToggle={opening}
        onToggle={toggled}
      >
        {open && children}
      </div>
    </span>
  );
}
