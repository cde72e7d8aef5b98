import './Button.css';
import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'button'> {
  /** Has an outline, for a button that stands in text rather than in a bar. */
  readonly framed?: boolean;
}

/** A plain button; what it stands in makes it larger by `--button-size`. */
export function Button({ framed = false, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`button ${framed ? 'button-framed' : ''} ${className}`.trim()}
      {...rest}
    />
  );
}
