import './MapNotices.css';
import type { PlainKey } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/t.ts';
import type { MapProblem } from '../asked/map-problem.ts';

interface Props {
  readonly baseMissing: boolean;
  readonly problem: MapProblem | undefined;
  readonly onBase: () => void;
  readonly onProblem: () => void;
}

const WORDS: Readonly<Record<MapProblem, PlainKey>> = {
  events: 'map.eventsMissing',
  picture: 'map.noPicture',
};

/** What the map cannot show now, each with a way on. */
export function MapNotices({ baseMissing, problem, onBase, onProblem }: Props) {
  return (
    <div className="map-notices">
      {problem && <Notice words={WORDS[problem]} onRetry={onProblem} />}
      {baseMissing && <Notice words="map.baseMissing" onRetry={onBase} />}
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
