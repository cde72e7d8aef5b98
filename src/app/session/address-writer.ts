/** The least time between the last change and its writing, and between two writings, in ms. */
const REST = 250;
/** Safari refuses more than 100 changes in 30 seconds. */
const APART = 350;

/** Writes something once changes have come to rest, and never often. */
export interface AddressWriter {
  /** Asks for a writing after a rest. */
  later(): void;
  /** Writes at once what was asked for. */
  flush(): void;
  /** Forgets what was asked for. */
  cancel(): void;
}

export function addressWriter(write: () => void): AddressWriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = Number.NEGATIVE_INFINITY;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = () => {
    cancel();
    written = performance.now();
    write();
  };
  return {
    later() {
      clearTimeout(timer);
      timer = setTimeout(now, Math.max(REST, written + APART - performance.now()));
    },
    flush() {
      if (timer !== undefined) now();
    },
    cancel,
  };
}
