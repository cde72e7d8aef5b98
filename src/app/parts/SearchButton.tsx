import './tool-sign.css';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly onSearch: () => void;
}

/** Goes to the search field. */
export function SearchButton({ onSearch }: Props) {
  return (
    <Button aria-label={t('app.search')} onClick={onSearch}>
      <svg className="tool-sign" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5L14 14" />
      </svg>
    </Button>
  );
}
