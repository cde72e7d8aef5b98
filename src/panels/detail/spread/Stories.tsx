import './Stories.css';
import { LegendButton } from '../../../ui/LegendButton.tsx';
import { storiesText } from './spread-text.ts';
import type { Spread } from './spreads-of.ts';

/** All accounts of a figure in words; where a speaker has changed his, they lead to how that is drawn. */
export function Stories({ spread }: { readonly spread: Spread }) {
  const words = storiesText(spread);
  const hasChange = spread.accounts.some(({ before }) => before.length > 0);
  return (
    <span className="spread-stories">
      {hasChange ? (
        <LegendButton topic="change" label={words}>
          {words}
        </LegendButton>
      ) : (
        words
      )}
    </span>
  );
}
