import './tool-sign.css';
/** Three lines, for a menu. */
export function MenuSign() {
  return (
    <svg className="tool-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 4h12M2 8h12M2 12h12" />
    </svg>
  );
}
