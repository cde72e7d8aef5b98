import './FileChoice.css';
import { useId, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { openAddress } from './opening.ts';

interface Props {
  /** The address that a link brought along. */
  readonly given: string;
}

/** Asks for the address of a file, and before any request whether its host may be asked. */
export function FromAddress({ given }: Props) {
  const [text, setText] = useState(given);
  const id = useId();
  const url = URL.parse(text.trim());
  const host = url?.protocol === 'https:' ? url.host : undefined;
  return (
    <div className="file-paste">
      <label htmlFor={id}>{t('open.addressLabel')}</label>
      <input
        id={id}
        type="url"
        dir="ltr"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {host === undefined ? (
        text !== '' && <p>{t('open.onlyHttps')}</p>
      ) : (
        <>
          <p>{t('open.askHost', { host })}</p>
          <Button framed onClick={() => void openAddress(url!.href)}>
            {t('open.fetchFrom', { host })}
          </Button>
        </>
      )}
    </div>
  );
}
