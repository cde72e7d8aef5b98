import './ShareDialog.css';
import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from './CopyField.tsx';
import { type Cited, citation } from './citation.ts';
import { CITED_FORMATS, type CitedFormat, citedRecord } from './cited-record.ts';
import { PictureButtons } from './PictureButtons.tsx';
import { ShareChoice } from './ShareChoice.tsx';

interface Props {
  readonly cited: Cited;
  /** The whole address of the view. */
  readonly address: string;
  readonly onPrint: () => void;
}

const FORMATS = ['text', ...(Object.keys(CITED_FORMATS) as CitedFormat[])] as const;

/** How what is shown is cited, in words and for reference managers, and the view as a picture and on paper. */
export function CiteSection({ cited, address, onPrint }: Props) {
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('text');
  const text = format === 'text' ? citation(cited) : citedRecord(cited, format);
  return (
    <section className="share-part" aria-labelledby="share-cite">
      <h3 id="share-cite">{t('share.cite')}</h3>
      <ShareChoice
        label={t('share.citeAs')}
        value={format}
        options={FORMATS.map((one) => [one, one === 'text' ? t('share.citeText') : one])}
        onChange={setFormat}
      />
      <CopyField label={t('share.citation')} text={text} isLong />
      <div className="share-ways">
        <span>{t('share.pictures')}</span>
        <PictureButtons title={cited.title ?? cited.set} address={address} />
        <Button framed onClick={onPrint}>
          {t('share.print')}
        </Button>
      </div>
    </section>
  );
}
