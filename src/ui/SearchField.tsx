import './SearchField.css';

interface Props {
  readonly label: string;
  /** Shorter words for the empty box; the label where absent. */
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes the focus when a popover opens. */
  readonly first?: boolean;
  readonly className?: string;
}

/** A search box named by its label; Escape empties it (the browser's own doing for type=search). */
export function SearchField({ label, placeholder = label, value, onChange, first, className = '' }: Props) {
  return (
    <span className={`search-field ${className}`.trim()}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5L14 14" />
      </svg>
      <input
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        data-first={first || undefined}
      />
    </span>
  );
}
