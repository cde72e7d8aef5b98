import type { ReactNode } from 'react';
import type { CategorySymbol } from '../../core/model/vocabulary.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { LegendTopic } from '../../ui/legend-signal.ts';
import { Hatches, Mark, SoftBar, SoftFlight, Word } from './marks.tsx';

/** Signs of the set's own categories; where there are fewer than a drawing needs, they come round again. */
type Symbols = readonly CategorySymbol[];

/** A drawing 96 px wide; its signs are those of the set. */
interface Drawing {
  /** px */
  height(symbols: Symbols): number;
  draw(symbols: Symbols): ReactNode;
}

const high = (px: number) => () => px;

const nth = (symbols: Symbols, at: number): CategorySymbol => symbols[at % symbols.length];
const ink = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.25 } as const;
const quiet = { fill: 'none', stroke: 'var(--faint)', strokeWidth: 1.25 } as const;

/** Signs in a row, and the height of one, px. */
const PER_ROW = 6;
const ROW = 20;

export const DRAWINGS: Readonly<Record<LegendTopic, Drawing>> = {
  signs: {
    height: ({ length }) => ROW * Math.ceil(length / PER_ROW),
    draw: (symbols) =>
      symbols.map((symbol, at) => (
        <Mark
          key={symbol}
          symbol={symbol}
          x={12 + (at % PER_ROW) * Math.min(24, 90 / Math.min(symbols.length, PER_ROW))}
          y={ROW / 2 + Math.floor(at / PER_ROW) * ROW}
          r={4.5}
        />
      )),
  },
  once: { height: high(32), draw: ([symbol]) => <SoftBar symbol={symbol} x={4} width={88} soft="both" /> },
  hollow: {
    height: high(32),
    draw: ([symbol]) => (
      <>
        <Mark symbol={symbol} x={12} y={16} r={5} hollow />
        <SoftBar symbol={symbol} x={27} width={65} soft="both" />
      </>
    ),
  },
  lasting: {
    height: high(32),
    draw: (symbols) => <SoftBar symbol={nth(symbols, 2)} x={4} width={88} soft="end" />,
  },
  beyond: {
    height: high(32),
    draw: (symbols) => (
      <>
        <SoftBar symbol={nth(symbols, 1)} x={4} width={88} soft="none" />
        <path
          d="M13 12.5L9.5 16 13 19.5M83 12.5L86.5 16 83 19.5"
          style={{ fill: 'none', stroke: 'var(--raised)', strokeWidth: 1.5 }}
        />
      </>
    ),
  },
  ahead: { height: high(52), draw: (symbols) => <Hatches symbol={nth(symbols, 3)} /> },
  effective: {
    height: high(32),
    draw: (symbols) => {
      const symbol = nth(symbols, 1);
      return (
        <g style={{ fill: 'none', stroke: `var(--${symbol})` }}>
          <Mark symbol={symbol} x={12} y={16} r={5} />
          <path d="M22 16.5H79" strokeDasharray="3 4" />
          <rect x="82" y="10" width="5" height="12" rx="2.5" strokeWidth="1.5" />
        </g>
      );
    },
  },
  fold: {
    height: high(32),
    draw: () => (
      <>
        <Word x={22} y={11} words="2014" anchor="middle" />
        <Word x={74} y={11} words="2019" anchor="middle" />
        <path d="M0 22.5H38M58 22.5H96" style={quiet} />
        <path d="M42 12l4 5-4 5 4 5-4 5M52 12l4 5-4 5 4 5-4 5" style={quiet} />
      </>
    ),
  },
  gap: { height: high(32), draw: () => <path d="M6.5 11V21M89.5 11V21M6.5 16.5H89.5" style={quiet} /> },
  counts: {
    height: high(32),
    draw: ([symbol]) => (
      <path
        d="M4 28V22H16V16H24V22H36V8H44V14H56V24H68V18H76V26H92V28Z"
        style={{ fill: `var(--${symbol})`, fillOpacity: 0.85 }}
      />
    ),
  },
  relation: {
    height: high(56),
    draw: (symbols) => (
      <>
        <Word x={49} y={14} words={t('legend.relationWord')} look="italic" anchor="end" />
        <path d="M62 42C48 38 46 16 66 11M60 8L67 11 62 16" style={ink} />
        <path d="M60 27.5H67" style={quiet} />
        <Mark symbol={nth(symbols, 2)} x={77} y={10} r={4} />
        <Mark symbol={nth(symbols, 1)} x={77} y={27} r={4} />
        <circle cx="77" cy="45" r="9" style={{ ...ink, strokeWidth: 1.75 }} />
        <Mark symbol={symbols[0]} x={77} y={45} r={5} />
      </>
    ),
  },
  part: {
    height: high(40),
    draw: ([symbol]) => (
      <>
        <Mark symbol={symbol} x={12} y={11} r={5} />
        <rect x="23" y="9" width="52" height="4" rx="2" style={{ fill: 'var(--ink)' }} />
        <Mark symbol={symbol} x={24} y={29} r={3.4} />
        <rect x="34" y="27" width="40" height="4" rx="2" style={{ fill: 'var(--faint)' }} />
      </>
    ),
  },
  area: {
    height: high(40),
    draw: ([symbol]) => (
      <path
        d="M14 12L44 5 80 10 77 30 50 35 12 30Z"
        style={{ fill: `var(--${symbol})`, fillOpacity: 0.1, stroke: `var(--${symbol})`, strokeWidth: 1.3 }}
        strokeDasharray="5 4"
      />
    ),
  },
  zone: {
    height: high(40),
    draw: () => (
      <g style={{ fill: 'none', stroke: 'var(--map-zone)' }}>
        <path
          d="M24 10L54 5 70 15 64 30 30 35 16 33Z"
          style={{ fill: 'var(--map-zone)', fillOpacity: 0.16, stroke: 'none' }}
        />
        <path d="M24 10L54 5 70 15 64 30 30 35" strokeWidth="1.5" />
        <path d="M30 35L16 33 24 10" strokeWidth="6" strokeOpacity="0.25" />
      </g>
    ),
  },
  group: {
    height: high(32),
    draw: (symbols) => (
      <>
        <circle
          cx="13"
          cy="16"
          r="7"
          style={{ fill: 'none', stroke: `var(--${nth(symbols, 1)})`, strokeWidth: 3 }}
        />
        <path
          d="M13 9a7 7 0 0 1 0 14"
          style={{ fill: 'none', stroke: `var(--${nth(symbols, 2)})`, strokeWidth: 3 }}
        />
        <Word x={27} y={20} words={t('legend.groupWords')} look="strong" />
      </>
    ),
  },
  flight: {
    height: high(32),
    draw: ([symbol]) => <SoftFlight symbol={symbol} />,
  },
  change: {
    height: high(32),
    draw: ([symbol]) => (
      <>
        <Word x={34} y={20} words={formatNumber(4)} anchor="end" />
        <path
          d="M41.5 10V22M42 16H66"
          style={{ fill: 'none', stroke: `var(--${symbol})`, strokeWidth: 1.5 }}
        />
        <circle cx="68" cy="16" r="5" style={{ fill: `var(--${symbol})` }} />
        <Word x={80} y={20} words={formatNumber(7)} look="strong" />
      </>
    ),
  },
  'one-source': {
    height: high(32),
    draw: () => (
      <>
        <circle cx="12" cy="16" r="3.5" style={{ ...quiet, stroke: 'var(--muted)' }} />
        <Word x={23} y={20} words={t('legend.oneSourceWords')} />
      </>
    ),
  },
  asof: {
    height: high(32),
    draw: () => (
      <>
        <circle cx="12" cy="16" r="6" style={{ ...ink, strokeWidth: 1.5 }} />
        <path d="M12 12.5V16l2.5 2" style={{ ...ink, strokeWidth: 1.5 }} />
        <Word x={23} y={20} words={t('legend.asofWords')} />
      </>
    ),
  },
};
