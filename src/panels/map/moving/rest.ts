/** Calls `onRest` once nothing has `stirred()` for `delay` ms. */
export function restWatch(delay: number, onRest: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    stir(): void {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        onRest();
      }, delay);
    },
    resting: (): boolean => timer === undefined,
    dispose: (): void => clearTimeout(timer),
  };
}
