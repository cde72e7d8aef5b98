import './LegendButton.css';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { askForLegend, type LegendTopic } from './legend-signal.ts';

interface Props {
  readonly topic: LegendTopic;
  /** What the sign says, e.g. "one source". */
  readonly label: string;
  readonly tabIndex?: number;
  readonly className?: string;
  /** The sign: a drawing, or words that are one; nothing over what a canvas draws. */
  readonly children?: ReactNode;
}

/** A drawing is pressed in a wider box than its own, words in their line, nothing all over its place. */
function looksOf(children: ReactNode): string {
  if (typeof children === 'string') return 'legend-button legend-words';
  return children === undefined ? 'legend-button legend-cover' : 'legend-button';
}

/** A sign that leads to what it means. */
export function LegendButton({ topic, label, tabIndex, className = '', children }: Props) {
  return (
    <button
      type="button"
      className={`${looksOf(children)} ${className}`.trim()}
      aria-label={t('app.explain', { sign: label })}
      title={label}
      tabIndex={tabIndex}
      onClick={(event) => {
        // Rows that hold a sign act on presses as well.
        event.stopPropagation();
        askForLegend(topic);
      }}
    >
      {children}
    </button>
  );
}
