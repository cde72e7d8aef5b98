/** The button that opens the popover in which an element lies. */
function openerOf(element: Element): HTMLElement | null {
  const id = element.closest('[popover]')?.id;
  return id ? document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(id)}"]`) : null;
}

/**
 * Gives the focus back to what had it before something opened: to the element itself, where it has gone out of sight with
 * a menu to the button of that menu, and where it is gone altogether to the content of the page.
 */
export function focusBack(element: Element | null): void {
  const targets = [element, element && openerOf(element), document.querySelector('main')];
  const seen = targets.find(
    (target) => target instanceof HTMLElement && target !== document.body && target.checkVisibility(),
  );
  (seen as HTMLElement | undefined)?.focus({ preventScroll: true });
}
