import './TakeDialog.css';
import { useState } from 'react';
import type { ExportFormat } from '../../core/export/exporter.ts';
import { t } from '../../i18n/t.ts';
import type { Taking } from '../../io/take/take-client.ts';
import { Button } from '../../ui/Button.tsx';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { sizeText } from '../open/size-text.ts';
import { formatName } from './take-format-names.ts';

interface Props {
  readonly taking: Taking;
  readonly format: ExportFormat;
  /** Of the file, without its ending. */
  readonly name: string;
  /** Its terms are still to be agreed to. */
  readonly isHeldBack: boolean;
}

/** Has the selection written in a format and saved. */
export function TakeDownload({ taking, format, name, isHeldBack }: Props) {
  const [isWriting, setWriting] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string>();

  async function download(): Promise<void> {
    const words = { format: formatName(format) };
    setWriting(true);
    setProblem(undefined);
    setSaid(t('take.writing', words));
    try {
      const { content, extension } = await taking.write(format);
      saveFile(content, name + extension);
      setSaid(t('take.written', { ...words, size: sizeText(content.size) }));
    } catch (error) {
      setSaid('');
      setProblem(reasonOf(error));
    }
    setWriting(false);
  }
  return (
    <div className="take-foot">
      <span className="take-quiet">{t('take.noFormula')}</span>
      <span role="status">{said}</span>
      {problem !== undefined && <span role="alert">{t('take.failed', { reason: problem })}</span>}
      <Button framed className="take-first" disabled={isWriting || isHeldBack} onClick={download}>
        {t('take.download', { format: formatName(format) })}
      </Button>
    </div>
  );
}
