import './DetailPanel.css';
import './SaidByThen.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { t } from '../../i18n/t.ts';
import { nameOf } from './name-of.ts';
import { saidLines } from './said-lines.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

/** So many are told; the table of claims has all. */
const MOST = 5;

/** What had been said of an event by a moment at which its summary would tell later news, speaker by speaker. */
export function SaidByThen({ catalogue, record }: Props) {
  const lines = saidLines(record, catalogue);
  if (lines.length === 0) return null;
  const rest = lines.length - MOST;
  return (
    <div className="said-by-then">
      <h3>{t('detail.saidByThen')}</h3>
      <ul>
        {lines.slice(0, MOST).map(({ key, speaker, verb, values, note }) => (
          <li key={key}>
            <bdi className="said-by-then-speaker">{nameOf(catalogue, speaker)}</bdi> {verb}
            {values && (
              <>
                {' '}
                <bdi>{values}</bdi>
              </>
            )}
            {note && (
              <>
                {': '}
                <bdi>{note}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="detail-quiet">{t('detail.saidBelow', { n: rest })}</p>}
    </div>
  );
}
