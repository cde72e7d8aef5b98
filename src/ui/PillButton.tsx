import './PillButton.css';
import type { ComponentProps } from 'react';

/** `small` stands beside small text, `words` in a line of it. */
export type PillLook = 'usual' | 'small' | 'words';

interface Props extends ComponentProps<'button'> {
  readonly look?: PillLook;
  /** Looks pressed in: something behind it is chosen. */
  readonly active?: boolean;
}

/** A button with round ends: a filter, or what opens something. */
export function PillButton({ look = 'usual', active = false, className = '', ...rest }: Props) {
  const classes = ['pill-button', look !== 'usual' && `pill-button-${look}`, active && 'pill-button-active'];
  return <button type="button" className={[...classes, className].filter(Boolean).join(' ')} {...rest} />;
}
