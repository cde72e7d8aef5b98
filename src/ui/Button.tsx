import './Button.css';
import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Has an outline, for a button that stands in text rather than in a bar. */
  readonly framed?: boolean;
}

/** A plain button. */
export function Button({ framed = false, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`button ${framed ? 'button-framed' : ''} ${className}`.trim()}
      {...rest}
    />
  );
}
