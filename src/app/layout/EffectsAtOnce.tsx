import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Has the effects of what comes onto the page with it done in the task that has made it, not in the frame after that, which
 * has the layout to do.
 */
export function EffectsAtOnce() {
  const [, setDone] = useState(false);
  useLayoutEffect(function doEffects() {
    queueMicrotask(() => flushSync(() => setDone(true)));
  }, []);
  return null;
}
