import './LegendButton.css';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { askForLegend, type LegendTopic } from './legend-signal.ts';

interface Props {
  readonly topic: LegendTopic;
  /** What the sign says, e.g. "one source". */
  readonly label: string;
  readonly tabIndex?: number;
  /** The sign: a drawing, or words that are one; nothing over what a canvas draws. */
  readonly children?: ReactNode;
}

/** A sign that leads to what it means. */
export function LegendButton({ topic, label, tabIndex, children }: Props) {
  return (
    <button
      type="button"
      className={typeof children === 'string' ? 'legend-button legend-words' : 'legend-button'}
      aria-label={t('legend.explain', { sign: label })}
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
