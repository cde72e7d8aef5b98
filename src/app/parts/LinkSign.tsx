import './tool-sign.css';
/** Two links of a chain. */
export function LinkSign() {
  return (
    <svg className="tool-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L7.8 4" />
      <path d="M9.5 6.5a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2L8.2 12" />
    </svg>
  );
}
