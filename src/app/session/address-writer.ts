/** The least time between the last change and its writing, in ms. */
const REST = 250;
/** The least time between two writings, in ms: Safari refuses more than 100 changes in 30 seconds. */
const APART = 350;
/** The longest pause before what was refused is tried again, in ms. */
const LONGEST = 30_000;

/** Writes something once changes have come to rest, and never often. */
export interface AddressWriter {
  /** Asks for a writing after a rest. */
  later(): void;
  /** Writes at once what was asked for. */
  flush(): void;
  /** Forgets what was asked for. */
  cancel(): void;
}

/** `write` tells whether it was done; what was not is tried again, in pauses that double. */
export function addressWriter(write: () => boolean): AddressWriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = Number.NEGATIVE_INFINITY;
  let apart = APART;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(now, Math.max(REST, written + apart - performance.now()));
  };
  function now(): void {
    cancel();
    written = performance.now();
    const done = write();
    apart = done ? APART : Math.min(LONGEST, 2 * apart);
    if (!done) later();
  }
  return {
    later,
    flush() {
      if (timer !== undefined) now();
    },
    cancel,
  };
}
