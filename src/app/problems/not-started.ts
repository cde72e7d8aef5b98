import { reasonOf } from '../../ui/PaneProblem.tsx';

/** Says in the words of the document that the app could not start, and why; those of the languages are not there. */
export function sayNotStarted(error: unknown): void {
  const dialog = document.querySelector<HTMLDialogElement>('#start-problem');
  const reason = dialog?.querySelector('code');
  if (!dialog || !reason) return;
  reason.textContent = reasonOf(error);
  if (!dialog.open) dialog.showModal();
}
