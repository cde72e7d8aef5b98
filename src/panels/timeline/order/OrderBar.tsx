import './OrderBar.css';
import type { CSSProperties } from 'react';
import type { CategorySymbol, Status } from '../../../core/model/vocabulary.ts';
import { language } from '../../../i18n/language.ts';
import type { OrderBar as Bar } from './bar-of.ts';

interface Props {
  readonly bar: Bar;
  readonly symbol: CategorySymbol;
  readonly status: Status;
  readonly words: string;
}

/** The stops of the fade in per cent of the bar itself. */
function stops({ from, to, fade }: Bar): CSSProperties {
  const size = Math.max(to - from, 0.001);
  const [a, b, c, d] = fade.map((share) => `${(((share - from) / size) * 100).toFixed(1)}%`);
  return { '--fade-a': a, '--fade-b': b, '--fade-c': c, '--fade-d': d } as CSSProperties;
}

/** The hours of one row as a bar with words; no sign, as nobody gave an instant. */
export function OrderBar({ bar, symbol, status, words }: Props) {
  const { from, to, isCut } = bar;
  const style = {
    ...stops(bar),
    '--colour': `var(--${symbol})`,
    '--from': `${(from * 100).toFixed(3)}%`,
    '--to': `${((1 - to) * 100).toFixed(3)}%`,
  } as CSSProperties;
  return (
    <span className="order-track">
      <span className="order-bar" data-status={status} style={style} />
      <span className="order-words" data-late={from > 0.5 || undefined} style={style}>
        {isCut.start && <span aria-hidden="true">‹ </span>}
        <bdi dir={language().direction}>{words}</bdi>
        {isCut.end && <span aria-hidden="true"> ›</span>}
      </span>
    </span>
  );
}
