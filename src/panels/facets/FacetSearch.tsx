import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { SearchField } from '../../ui/SearchField.tsx';

interface Props {
  /** The search in force. */
  readonly text: string;
  readonly onTyping: (text: string) => void;
}

/**
 * The text search. What is typed shows at once, even when the filter follows a moment later; a change from elsewhere
 * (Back, Reset) replaces it.
 */
export function FacetSearch({ text, onTyping }: Props) {
  const [typed, setTyped] = useState(text);
  const underway = useRef<string[]>([]);
  useEffect(() => {
    const at = underway.current.indexOf(text);
    if (at < 0) setTyped(text);
    underway.current = underway.current.slice(at + 1);
  }, [text]);
  const change = (next: string) => {
    underway.current.push(next);
    setTyped(next);
    onTyping(next);
  };
  return (
    <SearchField label={t('facets.search')} placeholder={t('facets.q')} value={typed} onChange={change} />
  );
}
