import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** How long a step stands before the next, in ms. */
const STEP_TIME = 2500;

/**
 * Lets something go on by itself: `step` is called every 2.5 s until it returns false, anything but the button is touched,
 * or the page is hidden.
 */
export function usePlaying(
  button: RefObject<HTMLElement | null>,
  step: () => boolean,
): { readonly isPlaying: boolean; setPlaying(isPlaying: boolean): void } {
  const [isPlaying, setPlaying] = useState(false);
  const next = useEffectEvent(step);

  useEffect(() => {
    if (!isPlaying) return;
    const goOn = () => {
      if (next()) timer = setTimeout(goOn, STEP_TIME);
      else setPlaying(false);
    };
    let timer = setTimeout(goOn, STEP_TIME);
    return () => clearTimeout(timer);
  }, [isPlaying]);

  useEffect(() => {
    if (!isPlaying) return;
    const stop = new AbortController();
    const onTouch = ({ target }: Event) => {
      if (!button.current?.contains(target as Node)) setPlaying(false);
    };
    for (const name of ['pointerdown', 'keydown', 'wheel'])
      document.addEventListener(name, onTouch, { capture: true, passive: true, signal: stop.signal });
    document.addEventListener('visibilitychange', () => setPlaying(false), { signal: stop.signal });
    return () => stop.abort();
  }, [isPlaying, button]);

  return { isPlaying, setPlaying };
}
