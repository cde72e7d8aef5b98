import './Paragraphs.css';
import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Locator } from '../../ui/Locator.tsx';
import { useWork } from '../session/session-context.ts';
import { SupportedRows } from './SupportedRows.tsx';
import { firstRows, type Support } from './support.ts';

/** More rows than this are listed only when they are asked for. */
const LISTED = 30;

interface Props {
  readonly title: string;
  readonly paragraphs: Support['paragraphs'];
  readonly children: ReactNode;
}

/** What rests on a document, paragraph by paragraph; closed at first, and of much only the beginning. */
export function Paragraphs({ title, paragraphs, children }: Props) {
  const { catalogue } = useWork();
  const [all, setAll] = useState(false);
  const total = paragraphs.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = all ? paragraphs : firstRows(paragraphs, LISTED);
  return (
    <details>
      <summary>{title}</summary>
      {children}
      <dl className="paragraphs">
        {shown.map(({ paragraph, rows }) => (
          <div key={paragraph}>
            <dt>
              <Locator locator={paragraph} />
            </dt>
            <dd>
              <SupportedRows catalogue={catalogue} rows={rows} />
            </dd>
          </div>
        ))}
      </dl>
      {!all && total > LISTED && (
        <Button framed onClick={() => setAll(true)}>
          {t('app.showAll', { n: total })}
        </Button>
      )}
    </details>
  );
}
