import './MappingForm.css';
import '../pages/page.css';
import { useEffect, useState } from 'react';
import {
  COLUMN_MEANINGS,
  type ColumnGuess,
  type ColumnMeaning,
} from '../../core/import/formats/guess-columns.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { MappingTalk } from '../../io/own/own-client.ts';
import type { ShownPreview } from '../../io/own/own-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { MappingPictures } from './MappingPictures.tsx';
import { answerMapping, cancelOpening } from './opening.ts';

/** Columns that are shown; a file can bring any number. */
const MOST_COLUMNS = 200;
const LEFT_OUT = '';

interface Props {
  readonly talk: MappingTalk;
}

/** The same with another meaning of a column; a meaning belongs to one column. */
function changed(columns: ColumnGuess, column: number, meaning: ColumnMeaning | ''): ColumnGuess {
  const entries = COLUMN_MEANINGS.map((one) => {
    if (one === meaning) return [one, column] as const;
    return [one, columns[one] === column ? -1 : columns[one]] as const;
  });
  return Object.fromEntries(entries) as ColumnGuess;
}

function meaningOf(columns: ColumnGuess, column: number): ColumnMeaning | '' {
  return COLUMN_MEANINGS.find((meaning) => columns[meaning] === column) ?? LEFT_OUT;
}

function PreviewLine({ preview: { rows, dated, placed, first } }: { readonly preview: ShownPreview }) {
  const counts = { rows: formatNumber(rows), dated: formatNumber(dated), placed: formatNumber(placed) };
  return (
    <div role="status">
      <p>{t('open.previewed', counts)}</p>
      {first && <p className="quiet">{t('open.firstEvent', { title: first.title, date: first.date })}</p>}
    </div>
  );
}

/** Asks what the columns of a table mean: guessed, with some of their values, and with what that gives. */
export function MappingForm({ talk }: Props) {
  const { file, names, samples, guess } = talk.question;
  const [columns, setColumns] = useState(guess);
  const [preview, setPreview] = useState<ShownPreview>();
  const [isKept, setKept] = useState(true);
  const hasDate = columns.date >= 0 || columns.year >= 0;

  useEffect(
    function previewAnew() {
      let isWanted = true;
      void talk.preview(columns).then((next) => isWanted && setPreview(next));
      return () => {
        isWanted = false;
      };
    },
    [talk, columns],
  );

  return (
    <div className="mapping-form">
      <h1 tabIndex={-1}>{t('open.mapping')}</h1>
      <p>{t('open.mappingLead', { file })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('open.column')}</th>
            <th scope="col">{t('open.means')}</th>
            <th scope="col">{t('open.values')}</th>
          </tr>
        </thead>
        <tbody>
          {names.slice(0, MOST_COLUMNS).map((name, column) => {
            const shown = name.trim() || t('open.unnamed', { n: column + 1 });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their places
              <tr key={column}>
                <th scope="row">
                  <bdi>{shown}</bdi>
                </th>
                <td>
                  <select
                    aria-label={t('open.meaningOf', { column: shown })}
                    value={meaningOf(columns, column)}
                    onChange={(event) =>
                      setColumns(changed(columns, column, event.target.value as ColumnMeaning | ''))
                    }
                  >
                    <option value={LEFT_OUT}>{t('open.leaveOut')}</option>
                    {COLUMN_MEANINGS.map((meaning) => (
                      <option key={meaning} value={meaning}>
                        {t(`open.means-${meaning}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="mapping-values">
                  {samples[column].map((value) => (
                    <div key={value}>
                      <bdi>{value}</bdi>
                    </div>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {preview && <PreviewLine preview={preview} />}
      {preview?.set && <MappingPictures set={preview.set} />}
      {!hasDate && <p role="alert">{t('open.needsDate')}</p>}
      <Checkbox label={t('open.remember')} checked={isKept} onChange={setKept} />
      <div className="mapping-buttons">
        <Button
          framed
          className="mapping-open"
          disabled={!hasDate}
          onClick={() => answerMapping(columns, isKept)}
        >
          {t('open.openEvents')}
        </Button>
        <Button framed onClick={cancelOpening}>
          {t('open.cancel')}
        </Button>
      </div>
    </div>
  );
}
