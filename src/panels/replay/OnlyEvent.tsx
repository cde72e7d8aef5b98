import './OnlyEvent.css';
import { formatNumber, t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

interface Props {
  readonly isOnly: boolean;
  /** How many steps are about the selected event. */
  readonly count: number;
  readonly onChange: (isOnly: boolean) => void;
}

/** Whether buttons and replay go only to what is said about the selected event; its sign is that of its steps. */
export function OnlyEvent({ isOnly, count, onChange }: Props) {
  return (
    <Checkbox
      look="small"
      label={t('replay.onlyEvent')}
      count={formatNumber(count)}
      checked={isOnly}
      onChange={onChange}
      sign={<span className="replay-dot" />}
    />
  );
}
