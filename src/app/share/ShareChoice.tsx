import './ShareChoice.css';
import { useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Each with its words, which are those of the language `lang` where that is given. */
  readonly options: readonly (readonly [value: T, words: string, lang?: string])[];
  readonly onChange: (value: T) => void;
}

/** A choice of one among many, in a line of its own. */
export function ShareChoice<T extends string>({ label, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className="share-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([one, words, lang]) => (
          <option key={one} value={one} lang={lang}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
