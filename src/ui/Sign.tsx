import type { CategorySymbol } from '../core/model/vocabulary.ts';
import { SIGN_CORNERS } from './sign-corners.ts';

interface Props {
  readonly symbol: CategorySymbol;
  /** Side of the square that holds the sign, in px. */
  readonly size?: number;
}

/** A category's sign in its colour, beside words that name it; the same shapes as `traceSign`. */
export function Sign({ symbol, size = 14 }: Props) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="-1.5 -1.5 3 3"
      fill={`var(--${symbol})`}
      style={{ flex: 'none' }}
    >
      {symbol === 'circle' ? <circle r="1" /> : <polygon points={SIGN_CORNERS[symbol].join(' ')} />}
    </svg>
  );
}
