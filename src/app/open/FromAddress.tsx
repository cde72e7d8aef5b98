import './FileChoice.css';
import { useId, useState } from 'react';
import { groundAddress } from '../../core/space/ground-address.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { openAddress } from './opening.ts';

/** How an address of tiles is written. */
const TILES = 'https://…/{z}/{x}/{y}.png';

interface Props {
  /** The address that a link brought along. */
  readonly given: string;
}

/** Asks for the address of a file or of tiles, and before any request whether its host may be asked. */
export function FromAddress({ given }: Props) {
  const [text, setText] = useState(given);
  const id = useId();
  const url = URL.parse(text.trim());
  const host = url?.protocol === 'https:' ? url.host : undefined;
  const tiles = groundAddress(text);
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
        <p>{text === '' ? t('open.addressForms', { form: TILES }) : t('open.onlyHttps')}</p>
      ) : (
        <>
          <p>{t(tiles ? 'open.askTiles' : 'open.askHost', { host })}</p>
          <Button framed onClick={() => void openAddress(tiles?.address ?? url!.href)}>
            {t('open.fetchFrom', { host })}
          </Button>
        </>
      )}
    </div>
  );
}
