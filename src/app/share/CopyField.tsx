import './CopyField.css';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { PlainKey } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

interface Props {
  readonly label: string;
  /** What it is good for. */
  readonly note?: ReactNode;
  readonly text: string;
  /** A text of several lines. */
  readonly isLong?: boolean;
}

/** A text that can be read, selected and put on the clipboard, which is said. */
export function CopyField({ label, note, text, isLong = false }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ readonly text: string; readonly said: PlainKey }>();
  const said = done?.text === text ? done.said : undefined;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, said: 'share.copied' });
    } catch {
      field.current?.select();
      setDone({ text, said: 'share.notCopied' });
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label> {note !== undefined && <span className="copy-note">{note}</span>}
      <div className="copy-row">
        <textarea
          ref={field}
          id={id}
          readOnly
          dir="auto"
          translate="no"
          spellCheck={false}
          rows={isLong ? 4 : 1}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button framed className="copy-button" aria-label={t('share.copyOf', { what: label })} onClick={copy}>
          {t(said === 'share.copied' ? 'share.copied' : 'share.copy')}
        </Button>
      </div>
      {said === 'share.notCopied' && (
        <p className="copy-note" aria-hidden="true">
          {t(said)}
        </p>
      )}
      <VisuallyHidden role="status">{said && t(said)}</VisuallyHidden>
    </div>
  );
}
