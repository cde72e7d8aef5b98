import './FileChoice.css';
import '../pages/page.css';
import { type ClipboardEvent, useId, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { addressOfLink } from './address-of-link.ts';
import { FromAddress } from './FromAddress.tsx';
import { openFiles } from './opening.ts';

/** The ways to files: choosing, dropping, pasting, and an address. */
export function FileChoice() {
  const input = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  const given = addressOfLink();
  const [isAsking, setAsking] = useState(given !== undefined);
  const [text, setText] = useState('');
  const id = useId();

  function choose(files: FileList | null): void {
    void openFiles([...(files ?? [])]);
  }

  function takeFiles(event: ClipboardEvent): void {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    choose(event.clipboardData.files);
  }

  function openText(): void {
    if (text.trim() !== '') void openFiles([new File([text], t('open.pastedName'), { type: 'text/plain' })]);
  }

  return (
    <div className="file-choice" data-app-alone>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          choose(event.target.files);
          event.target.value = '';
        }}
      />
      <div className="file-buttons">
        <Button framed className="button-first" onClick={() => input.current?.click()}>
          {t('open.choose')}
        </Button>
        <Button framed aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {t('open.paste')}
        </Button>
        <Button framed aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {t('open.fromAddress')}
        </Button>
        <span className="quiet">{t('open.packed')}</span>
      </div>
      {isAsking && <FromAddress given={given ?? ''} />}
      {isPasting && (
        <div className="file-paste">
          <label htmlFor={id}>{t('open.pasteLabel')}</label>
          <textarea
            id={id}
            rows={6}
            dir="auto"
            spellCheck={false}
            value={text}
            onPaste={takeFiles}
            onChange={(event) => setText(event.target.value)}
          />
          <Button framed disabled={text.trim() === ''} onClick={openText}>
            {t('open.pasteOpen')}
          </Button>
        </div>
      )}
    </div>
  );
}
