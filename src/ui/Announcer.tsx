import { announced } from './announce.ts';
import { useSignal } from './use-signal.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Where announcements are read out. It stands in the page once, from the beginning: readers listen to what is there. */
export function Announcer() {
  return (
    <VisuallyHidden aria-live="polite" aria-atomic="true">
      {useSignal(announced)}
    </VisuallyHidden>
  );
}
