import './Chip.css';

interface Props {
  readonly label: string;
  /** Name of the button that takes it away. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Something that is active, in words, with a button that takes it away. */
export function Chip({ label, removeLabel, onRemove }: Props) {
  return (
    <span className="chip">
      <span className="chip-label" title={label}>
        {label}
      </span>
      <button type="button" className="chip-remove" aria-label={removeLabel} onClick={onRemove}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 2l6 6M8 2l-6 6" />
        </svg>
      </button>
    </span>
  );
}
