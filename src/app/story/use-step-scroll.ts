import { type RefObject, useEffect, useRef } from 'react';
import { motionDuration } from '../../ui/motion-duration.ts';
import { readingStep } from './reading-step.ts';

function stretches(box: HTMLElement) {
  const { top: origin } = box.getBoundingClientRect();
  return [...box.children].map((step) => {
    const { top, bottom } = step.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  });
}

/** The stretches of the steps of a box that scrolls, and its height, px. */
export function stepsIn(box: HTMLElement): {
  readonly steps: ReturnType<typeof stretches>;
  readonly height: number;
} {
  return { steps: stretches(box), height: box.clientHeight };
}

/**
 * Ties what is read in a box of steps to the step at `at`: whoever scrolls reads another one, and a step that is gone to
 * otherwise is scrolled to. On the way there nothing in between is read, unless the reader takes hold. Steps are as high as
 * their box lets them; when that gets another height, what is read stays where it is.
 */
export function useStepScroll(
  box: RefObject<HTMLElement | null>,
  at: number,
  onRead: (at: number) => void,
): void {
  const read = useRef(at);
  const going = useRef<number>(undefined);
  const report = useRef(onRead);
  useEffect(function keepCallback() {
    report.current = onRead;
  });

  useEffect(
    function listen() {
      const element = box.current;
      if (!element) return;
      /** How far below the top the step that is read begins, px. */
      let place: number | undefined;
      const onScroll = () => {
        const { steps, height } = stepsIn(element);
        const now = readingStep(steps, height);
        const isOnTheWay = going.current !== undefined && going.current !== now;
        if (!isOnTheWay) going.current = undefined;
        if (!isOnTheWay && now !== read.current) {
          read.current = now;
          report.current(now);
        }
        place = steps[read.current].top;
      };
      const resized = new ResizeObserver(() => {
        const { top } = stretches(element)[read.current];
        place ??= top;
        element.scrollTop += top - place;
      });
      resized.observe(element);
      const takeHold = () => {
        going.current = undefined;
      };
      element.addEventListener('scroll', onScroll, { passive: true });
      for (const name of ['wheel', 'touchstart', 'pointerdown'] as const)
        element.addEventListener(name, takeHold, { passive: true });
      return () => {
        resized.disconnect();
        element.removeEventListener('scroll', onScroll);
        for (const name of ['wheel', 'touchstart', 'pointerdown'] as const)
          element.removeEventListener(name, takeHold);
      };
    },
    [box],
  );

  const isFirst = useRef(true);
  useEffect(
    function scrollToStep() {
      const element = box.current;
      const isAtOnce = isFirst.current || motionDuration() === 0;
      isFirst.current = false;
      if (!element) return;
      const isRead = at === read.current;
      read.current = at;
      const { steps, height } = stepsIn(element);
      if (isRead && readingStep(steps, height) === at) return;
      going.current = at;
      element.scrollTo({
        top: element.scrollTop + steps[at].top,
        behavior: isAtOnce ? 'instant' : 'smooth',
      });
    },
    [box, at],
  );
}
