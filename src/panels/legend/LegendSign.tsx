import './LegendSign.css';
import type { CategorySymbol } from '../../core/model/vocabulary.ts';
import type { LegendTopic } from '../../ui/legend-signal.ts';
import { DRAWINGS } from './drawings.tsx';

interface Props {
  readonly topic: LegendTopic;
  /** The signs of the set's categories, in their order. */
  readonly symbols: readonly CategorySymbol[];
}

/** The drawing of what an entry explains; its words say the rest. */
export function LegendSign({ topic, symbols }: Props) {
  const { height, draw } = DRAWINGS[topic];
  return (
    <svg className="legend-sign" aria-hidden="true" viewBox={`0 0 96 ${height(symbols)}`}>
      {draw(symbols)}
    </svg>
  );
}
