import './SpanForm.css';
import { useId } from 'react';
import type { PlainKey } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/t.ts';
import type { SpanEnd } from './local-time.ts';

const LABELS: Readonly<Record<SpanEnd, PlainKey>> = { from: 'timeline.spanFrom', to: 'timeline.spanTo' };

interface Props {
  readonly end: SpanEnd;
  readonly text: string;
  readonly fault: string | undefined;
  readonly takesFocus: boolean;
  readonly onText: (text: string) => void;
}

/** A date or time to type, with what is wrong with it beside it. */
export function SpanField({ end, text, fault, takesFocus, onText }: Props) {
  const id = useId();
  const problem = `${id}-problem`;
  return (
    <span className="span-field">
      <label htmlFor={id}>{t(LABELS[end])}</label>
      <input
        id={id}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the reader has just pressed the date that this field changes
        autoFocus={takesFocus}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : problem}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onText(event.target.value)}
      />
      {fault !== undefined && (
        <span id={problem} className="span-fault" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
