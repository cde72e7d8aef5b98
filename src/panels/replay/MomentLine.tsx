import './MomentLine.css';
import './replay-quiet.css';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { LegendButton } from '../../ui/LegendButton.tsx';
import type { Moment } from './moment-words.ts';

interface Props {
  readonly moment: Moment;
  /** "Step 12 of 140". */
  readonly step: string;
  /** How many events were told of by then; absent where that does not matter. */
  readonly known?: number;
  /** What stands at the end of the second line. */
  readonly children?: ReactNode;
}

/** Where the second clock stands, in words. */
export function MomentLine({ moment, step, known, children }: Props) {
  return (
    <div className="replay-moment">
      <p className="replay-words">
        <strong>
          <LegendButton topic="asof" label={moment.words}>
            {moment.words}
          </LegendButton>
        </strong>
        {moment.note && <span className="replay-quiet">{` · ${moment.note}`}</span>}
      </p>
      <p className="replay-quiet replay-step">
        <span>{step}</span>
        {known !== undefined && <span>{t('replay.eventsKnown', { n: known })}</span>}
        {children}
      </p>
    </div>
  );
}
