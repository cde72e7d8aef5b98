import './CountMark.css';
import type { CategorySymbol } from '../../../core/model/vocabulary.ts';
import { SIGN_CORNERS } from '../../../ui/sign-corners.ts';
import type { Mark } from './plot.ts';

interface Props {
  readonly mark: Mark;
  readonly symbol: CategorySymbol;
}

/** How far a tail reaches, in percent of the plot. */
const TAIL = 20;

/**
 * One count: the category's sign, hollow once it is replaced; a bar between two limits, a tail where it may be more, a
 * halo where it is about so many.
 */
export function CountMark({ mark: { count, text, superseded, from, to, label }, symbol }: Props) {
  const at = (start: number, end: number) => ({
    insetInlineStart: `${start}%`,
    inlineSize: `${end - start}%`,
  });
  return (
    <span className={superseded ? 'spread-superseded' : undefined}>
      {to > from && <span className="spread-bar" style={at(from, to)} />}
      {count.open && <span className="spread-tail" style={at(to, Math.min(100, to + TAIL))} />}
      {count.about && <span className="spread-halo" style={at(to, to)} />}
      {to === from && (
        <svg
          aria-hidden="true"
          className="spread-sign"
          style={{ insetInlineStart: `${to}%` }}
          viewBox="-1.8 -1.8 3.6 3.6"
        >
          {symbol === 'circle' ? <circle r="1" /> : <polygon points={SIGN_CORNERS[symbol].join(' ')} />}
        </svg>
      )}
      {label && (
        <span className="spread-value" style={at(label.from, label.from + label.width)}>
          {text}
        </span>
      )}
    </span>
  );
}
