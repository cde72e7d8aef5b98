import './Checkbox.css';
import { type ReactNode, useId } from 'react';

interface Props {
  /** The whole accessible name. */
  readonly label: string;
  /** How many there are behind it: shown, and told as a description rather than as part of the name. */
  readonly count?: ReactNode;
  /** The count in words, where what is shown of it is not all. */
  readonly countWords?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly sign?: ReactNode;
  /** 'pill' stands in a row, 'line' in a list, 'small' beside small text. */
  readonly look?: 'pill' | 'line' | 'small';
  /** Nothing is behind it now. */
  readonly faint?: boolean;
  /** Takes the focus when a popover opens. */
  readonly first?: boolean;
  /** A radio button of this group instead of a checkbox. */
  readonly group?: string;
}

/** A native checkbox (or radio button) with its label, an optional sign and a count. */
export function Checkbox(props: Props) {
  const {
    label,
    count,
    countWords,
    checked,
    onChange,
    sign,
    look = 'line',
    faint = false,
    first,
    group,
  } = props;
  const id = useId();
  return (
    <label className={`checkbox checkbox-${look}${faint ? ' checkbox-faint' : ''}`} title={countWords}>
      <input
        type={group === undefined ? 'checkbox' : 'radio'}
        name={group}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={count === undefined ? undefined : id}
        data-first={first || undefined}
      />
      {sign}
      <span className="checkbox-label">{label}</span>
      {count !== undefined && (
        <span id={countWords === undefined ? id : undefined} className="checkbox-count" aria-hidden="true">
          {count}
        </span>
      )}
      {countWords !== undefined && (
        <span id={id} hidden>
          {countWords}
        </span>
      )}
    </label>
  );
}
