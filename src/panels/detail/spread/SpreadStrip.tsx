import './SpreadStrip.css';
import './spread-row.css';
import type { CategorySymbol } from '../../../core/model/vocabulary.ts';
import { t } from '../../../i18n/t.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { CountMark } from './CountMark.tsx';
import { storyText } from './spread-text.ts';
import type { Spread } from './spreads-of.ts';
import { stripOf } from './strip-of.ts';

interface Props {
  readonly spread: Spread;
  readonly symbol: CategorySymbol;
  readonly nameOf: (actor: string) => string;
}

/** All accounts of a figure on one line, and account by account for those who listen. */
export function SpreadStrip({ spread, symbol, nameOf }: Props) {
  const { marks, lines } = stripOf(spread);
  return (
    <>
      <VisuallyHidden>
        {spread.accounts
          .map((account) =>
            t('detail.storyBy', { speaker: nameOf(account.speaker), story: storyText(account) }),
          )
          .join('; ')}
      </VisuallyHidden>
      <div className="spread-row strip" style={{ '--mark': `var(--${symbol})` }} aria-hidden="true">
        {lines.map(({ from, to }) => (
          <span
            key={`${from} ${to}`}
            className="spread-line"
            style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
          />
        ))}
        {marks.map((mark) => (
          <CountMark key={mark.text} mark={mark} symbol={symbol} />
        ))}
      </div>
    </>
  );
}
