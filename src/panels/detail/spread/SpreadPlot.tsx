import type { CategorySymbol } from '../../../core/model/vocabulary.ts';
import { formatNumber, t } from '../../../i18n/t.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { CountMark } from './CountMark.tsx';
import { plotOf } from './plot.ts';
import { storyText, withUnit } from './spread-text.ts';
import type { Spread } from './spreads.ts';

interface Props {
  readonly spread: Spread;
  readonly unit: string | undefined;
  readonly symbol: CategorySymbol;
  readonly nameOf: (actor: string) => string;
  readonly isUsed: (actor: string) => boolean;
  readonly onSpeaker: (actor: string | undefined) => void;
}

/**
 * The accounts of a figure on a common scale from nought, a list for those who listen: one row per speaker, whose name
 * is the button that puts his account first. Places are logical, so that the scale runs as the page reads.
 */
export function SpreadPlot({ spread, unit, symbol, nameOf, isUsed, onSpeaker }: Props) {
  const { rows, ticks } = plotOf(spread);
  return (
    <div className="spread-plot" style={{ '--mark': `var(--${symbol})` }}>
      <ol>
        {rows.map(({ speaker, marks, line }, at) => (
          <li key={speaker} data-used={isUsed(speaker) || undefined}>
            <button
              type="button"
              className="spread-speaker"
              aria-pressed={isUsed(speaker)}
              aria-label={t('detail.useAccount', { speaker: nameOf(speaker) })}
              onClick={() => onSpeaker(isUsed(speaker) ? undefined : speaker)}
            >
              {nameOf(speaker)}
            </button>
            <VisuallyHidden>{withUnit(storyText(spread.accounts[at]), spread.field, unit)}</VisuallyHidden>
            <div className="spread-row" aria-hidden="true">
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
