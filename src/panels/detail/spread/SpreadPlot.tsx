import './CountMark.css';
import './SpreadPlot.css';
import './spread-row.css';
import type { CategorySymbol } from '../../../core/model/vocabulary.ts';
import { formatNumber, t } from '../../../i18n/t.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { CountMark } from './CountMark.tsx';
import { plotOf } from './plot.ts';
import { storyText } from './spread-text.ts';
import type { Spread } from './spreads-of.ts';

interface Props {
  readonly spread: Spread;
  readonly symbol: CategorySymbol;
  readonly nameOf: (actor: string) => string;
  readonly isUsed: (actor: string) => boolean;
  /** Whether his figure has come with the last step through the record. */
  readonly isNew: (actor: string) => boolean;
  readonly onSpeaker: (actor: string | undefined) => void;
}

/**
 * The accounts of a figure on a common scale from nought, a list for those who listen: one row per speaker, whose name
 * is the button that puts his account first. Places are logical, so that the scale runs as the page reads.
 */
export function SpreadPlot({ spread, symbol, nameOf, isUsed, isNew, onSpeaker }: Props) {
  const { rows, ticks } = plotOf(spread);
  return (
    <div className="spread-plot" style={{ '--mark': `var(--${symbol})` }}>
      <ol>
        {rows.map(({ speaker, from, marks, line }, at) => (
          <li key={speaker} data-used={isUsed(speaker) || undefined}>
            <button
              type="button"
              className="spread-speaker"
              aria-pressed={isUsed(speaker)}
              aria-label={t('detail.useAccount', { speaker: nameOf(speaker) })}
              onClick={() => onSpeaker(isUsed(speaker) ? undefined : speaker)}
            >
              <span>
                <bdi>{nameOf(speaker)}</bdi>
                {from !== undefined && (
                  <span className="spread-from"> {t('detail.citing', { speaker: nameOf(from) })}</span>
                )}
              </span>
              {isNew(speaker) && <span className="spread-new">{t('replay.isNew')}</span>}
            </button>
            <VisuallyHidden>{storyText(spread.accounts[at])}</VisuallyHidden>
            <div className={from === undefined ? 'spread-row' : 'spread-row spread-copy'} aria-hidden="true">
              {ticks.map((tick) => (
                <span key={tick.value} className="spread-grid" style={{ insetInlineStart: `${tick.at}%` }} />
              ))}
              {line && (
                <span
                  className="spread-line"
                  style={{ insetInlineStart: `${line.from}%`, inlineSize: `${line.to - line.from}%` }}
                />
              )}
              {marks.map((mark) => (
                <CountMark key={`${mark.superseded} ${mark.text}`} mark={mark} symbol={symbol} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <div className="spread-axis" aria-hidden="true">
        <div className="spread-scale">
          {ticks.map(({ value, at }) => (
            <span key={value} style={{ insetInlineStart: `${at}%` }}>
              {formatNumber(value)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
