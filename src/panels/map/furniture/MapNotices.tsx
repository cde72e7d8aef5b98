import './MapNotices.css';
import type { PlainKey } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/t.ts';
import type { MapProblem } from '../asked/map-problem.ts';

interface Props {
  /** What of the ground did not come: all of it, or tiles of what is shown. */
  readonly missing: keyof typeof MISSING | undefined;
  readonly problem: MapProblem | undefined;
  readonly onGround: () => void;
  readonly onProblem: () => void;
}

const MISSING = { base: 'map.baseMissing', tiles: 'map.tilesMissing' } as const;
const WORDS: Readonly<Record<MapProblem, PlainKey>> = {
  events: 'map.eventsMissing',
  picture: 'map.noPicture',
};

/** What the map cannot show now, each with a way on. */
export function MapNotices({ missing, problem, onGround, onProblem }: Props) {
  return (
    <div className="map-notices">
      {problem && <Notice words={WORDS[problem]} onRetry={onProblem} />}
      {missing && <Notice words={MISSING[missing]} onRetry={onGround} />}
    </div>
  );
}

function Notice({ words, onRetry }: { readonly words: PlainKey; readonly onRetry: () => void }) {
  return (
    <p className="map-notice" role="status" data-over-map="">
      {t(words)}{' '}
      <button type="button" className="map-retry" onClick={onRetry}>
        {t('map.retry')}
      </button>
    </p>
  );
}
