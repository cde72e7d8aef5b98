import './ShareDialog.css';
import './TakeDialog.css';
import { useId } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/export/exporter.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { Weighed } from '../../io/take/take-messages.ts';
import { formatName } from './take-format-names.ts';

interface Props {
  readonly weighed: Weighed;
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** What is lost, each with the number of events that lose it. */
function LossList({ losses }: { readonly losses: readonly (readonly [what: string, events: number])[] }) {
  return (
    <ul className="take-losses">
      {losses.map(([what, events]) => (
        <li key={what}>{t('take.countOf', { what, count: formatNumber(events) })}</li>
      ))}
    </ul>
  );
}

/** The formats to choose from; each with what it is, the chosen one with all that it cannot hold. */
export function TakeFormats({ weighed: { losses, beyond }, value, onChange }: Props) {
  const id = useId();
  const lossesOf = (format: ExportFormat) =>
    losses[format].map(({ kind, events }) => [t(`take.loss-${kind}`), events] as const);
  return (
    <>
      <fieldset className="take-formats">
        <legend>{t('take.format')}</legend>
        {EXPORT_FORMATS.map((format) => {
          const lost = lossesOf(format);
          const about = `${id}-${format}`;
          return (
            <div key={format} className="take-format">
              <label>
                <input
                  type="radio"
                  name={id}
                  checked={format === value}
                  aria-describedby={about}
                  onChange={() => onChange(format)}
                />
                <span>{formatName(format)}</span>
              </label>
              <div id={about}>
                <p>{t(`take.what-${format}`)}</p>
                {lost.length === 0 && (
                  <p className="take-quiet">
                    {t(beyond.length > 0 ? 'take.nothingElse' : 'take.nothingLost')}
                  </p>
                )}
                {lost.length > 0 && format !== value && (
                  <p className="take-quiet">{lost.map(([what]) => what).join(' · ')}</p>
                )}
                {lost.length > 0 && format === value && (
                  <>
                    <p className="take-cannot">{t('take.cannot')}</p>
                    <LossList losses={lost} />
                  </>
                )}
              </div>
            </div>
          );
        })}
      </fieldset>
      {beyond.length > 0 && (
        <section className="share-part" aria-labelledby={`${id}-beyond`}>
          <h3 id={`${id}-beyond`}>{t('take.beyond')}</h3>
          <LossList losses={beyond.map(({ what, events }) => [t(`take.beyond-${what}`), events])} />
        </section>
      )}
    </>
  );
}
