import './SpanForm.css';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { t } from '../../../i18n/t.ts';
import type { SpanEnd } from './local-time.ts';
import { SpanField } from './SpanField.tsx';
import { readSpan, type TypedSpan, writeSpan } from './typed-span.ts';

const ENDS: readonly SpanEnd[] = ['from', 'to'];

interface Props {
  readonly span: Span;
  readonly zone: Zone;
  /** The end that the reader pressed to change. */
  readonly first: SpanEnd;
  readonly onSpan: (span: Span) => void;
  readonly onClose: () => void;
}

/** Two fields for the ends of the visible span. Enter shows it, Escape leaves it as it was. */
export function SpanForm({ span, zone, first, onSpan, onClose }: Props) {
  const [typed, setTyped] = useState<TypedSpan>(() => writeSpan(span, zone));
  const [faults, setFaults] = useState<Readonly<Partial<Record<SpanEnd, string>>>>({});
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const reading = readSpan(typed, zone);
    if (!reading.ok) {
      setFaults(reading.faults);
      return;
    }
    onSpan(reading.span);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="span-form" noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {ENDS.map((end) => (
        <SpanField
          key={end}
          end={end}
          text={typed[end]}
          fault={faults[end]}
          takesFocus={end === first}
          onText={(text) => {
            setTyped({ ...typed, [end]: text });
            setFaults({ ...faults, [end]: undefined });
          }}
        />
      ))}
      <button type="submit">{t('timeline.spanShow')}</button>
      <button type="button" onClick={onClose}>
        {t('timeline.spanCancel')}
      </button>
      <span>{t('timeline.spanHint')}</span>
    </form>
  );
}
