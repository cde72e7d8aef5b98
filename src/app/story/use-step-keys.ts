import { type RefObject, useEffect } from 'react';
import { keyStep, scrollsFirst } from './step-keys.ts';
import { stepsIn } from './use-step-scroll.ts';

/** Where keys are nobody else's: the text and what belongs to it, and the page as a whole. */
function isOurs(target: EventTarget | null, reading: HTMLElement): boolean {
  if (!(target instanceof Element) || target.closest('[popover]')) return false;
  return target === document.body || target.contains(reading) || reading.contains(target);
}

/** Lets keys turn the steps of the text `box` within `reading`; a step that is longer than the box is scrolled first. */
export function useStepKeys(
  reading: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  at: number,
  onTurn: (at: number) => void,
): void {
  useEffect(function listen() {
    const onKey = (event: KeyboardEvent) => {
      const element = box.current;
      if (!element || !reading.current || event.defaultPrevented || !isOurs(event.target, reading.current))
        return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { steps, height } = stepsIn(element);
      const isRtl = getComputedStyle(element).direction === 'rtl';
      const next = keyStep(event.key, at, steps.length, isRtl);
      if (next === undefined) return;
      if (scrollsFirst(event.key, steps[at], height)) return;
      event.preventDefault();
      onTurn(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
