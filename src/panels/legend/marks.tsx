import './LegendSign.css';
import { useId } from 'react';
import type { CategorySymbol } from '../../core/model/vocabulary.ts';
import { SIGN_CORNERS } from '../../ui/sign-corners.ts';

interface MarkProps {
  readonly symbol: CategorySymbol;
  readonly x: number;
  readonly y: number;
  /** Radius of the circle of equal weight, px. */
  readonly r: number;
  /** Only the outline. */
  readonly hollow?: boolean;
}

/** A category's sign at a point of a drawing, as timeline and map draw it. */
export function Mark({ symbol, x, y, r, hollow = false }: MarkProps) {
  const colour = `var(--${symbol})`;
  const paint = hollow
    ? { fill: 'var(--raised)', stroke: colour, strokeWidth: 1.75 / r }
    : { fill: colour, stroke: 'none' };
  return (
    <g transform={`translate(${x} ${y}) scale(${r})`} style={paint}>
      {symbol === 'circle' ? <circle r="1" /> : <polygon points={SIGN_CORNERS[symbol].join(' ')} />}
    </g>
  );
}

interface BarProps {
  readonly symbol: CategorySymbol;
  readonly x: number;
  readonly width: number;
  /** Which ends fade. */
  readonly soft: 'both' | 'end' | 'none';
}

/** A bar that fades where its bounds are not known. */
export function SoftBar({ symbol, x, width, soft }: BarProps) {
  const id = useId();
  const stops = [soft === 'both' ? 0.1 : 1, 1, 1, soft === 'none' ? 1 : 0.1];
  return (
    <>
      <defs>
        <linearGradient id={id}>
          {[0, 0.35, 0.65, 1].map((offset, at) => (
            <stop
              key={offset}
              offset={offset}
              style={{ stopColor: `var(--${symbol})`, stopOpacity: stops[at] }}
            />
          ))}
        </linearGradient>
      </defs>
      <rect
        x={x}
        y="9"
        width={width}
        height="14"
        rx={soft === 'both' ? 7 : 2}
        fill={`url(#${id})`}
        opacity={soft === 'both' ? 0.5 : 1}
      />
    </>
  );
}

/** Three hatched bars: with an outline, a dotted one and none. */
export function Hatches({ symbol }: { readonly symbol: CategorySymbol }) {
  const id = useId();
  const outlines = [undefined, '1.5 2.5', 'none'];
  return (
    <g style={{ stroke: `var(--${symbol})` }}>
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" strokeWidth="2.5" style={{ stroke: `var(--${symbol})` }} />
        </pattern>
      </defs>
      {outlines.map((dashes, at) => (
        <rect
          key={dashes ?? 'whole'}
          x="4.75"
          y={2.75 + at * 17}
          width="86.5"
          height="12"
          rx="2"
          fill={`url(#${id})`}
          stroke={dashes === 'none' ? 'none' : undefined}
          strokeWidth="1.25"
          strokeDasharray={dashes === 'none' ? undefined : dashes}
        />
      ))}
    </g>
  );
}

/** A bow to an arrow, soft where it begins. */
export function SoftFlight({ symbol }: { readonly symbol: CategorySymbol }) {
  const id = useId();
  const colour = `var(--${symbol})`;
  return (
    <g style={{ fill: 'none', strokeWidth: 1.6 }}>
      <defs>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="40" x2="92">
          <stop offset="0" style={{ stopColor: colour }} />
          <stop offset="1" style={{ stopColor: colour, stopOpacity: 0.1 }} />
        </linearGradient>
      </defs>
      <path d="M11 24C32 6 64 2 92 15" stroke={`url(#${id})`} strokeDasharray="5 4" />
      <path d="M14 15L10 25 20 24" style={{ stroke: colour }} />
    </g>
  );
}

interface WordProps {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly look?: 'muted' | 'strong' | 'italic';
  readonly anchor?: 'start' | 'end' | 'middle';
}

/** Words in a drawing. */
export function Word({ x, y, words, look = 'muted', anchor = 'start' }: WordProps) {
  return (
    <text x={x} y={y} textAnchor={anchor} className={`legend-word legend-word-${look}`}>
      {words}
    </text>
  );
}
