import './LaneChoice.css';
import { LANE_FORMS, type LaneForm } from '../../../core/view/lane-form.ts';
import { t } from '../../../i18n/t.ts';

const WORDS = {
  category: 'timeline.byCategory',
  actor: 'timeline.byActor',
  none: 'timeline.oneLane',
  order: 'timeline.inOrder',
} as const;

interface Props {
  readonly lanes: LaneForm;
  readonly onLanes: (next: LaneForm) => void;
}

/** How events are divided into lanes. */
export function LaneChoice({ lanes, onLanes }: Props) {
  return (
    <label className="lane-choice">
      {t('timeline.lanes')}
      <select value={lanes} onChange={(event) => onLanes(event.target.value as LaneForm)}>
        {LANE_FORMS.map((key) => (
          <option key={key} value={key}>
            {t(WORDS[key])}
          </option>
        ))}
      </select>
    </label>
  );
}
