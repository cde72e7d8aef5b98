import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For a dialog that stands over the page as long as its component is there. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(function open() {
    const element = dialog.current;
    element?.showModal();
    return function shut() {
      element?.close();
    };
  }, []);
  return dialog;
}
