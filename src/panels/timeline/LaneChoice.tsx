import { LANE_KEYS, type LaneKey } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';

const WORDS = {
  category: 'timeline.byCategory',
  actor: 'timeline.byActor',
  none: 'timeline.oneLane',
} as const;

interface Props {
  readonly lanes: LaneKey;
  readonly onLanes: (next: LaneKey) => void;
}

/** How events are divided into lanes. */
export function LaneChoice({ lanes, onLanes }: Props) {
  return (
    <label className="lane-choice">
      {t('timeline.lanes')}
      <select value={lanes} onChange={(event) => onLanes(event.target.value as LaneKey)}>
        {LANE_KEYS.map((key) => (
          <option key={key} value={key}>
            {t(WORDS[key])}
          </option>
        ))}
      </select>
    </label>
  );
}
