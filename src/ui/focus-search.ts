/** Puts the focus into the search field that is in sight, if any. */
export function focusSearch(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('input[type=search]');
  const field = [...fields].find((candidate) => candidate.checkVisibility());
  field?.focus();
  field?.select();
  return field !== undefined;
}
