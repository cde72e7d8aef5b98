/** ms without a word from a worker after which it counts as stopped: the longest silent step takes a tenth of it. */
const SILENCE = 60_000;

/** Waits for words of a worker. */
export interface SilenceWatch {
  /** It has said something. */
  heard(): void;
  /** Nothing more is waited for. */
  end(): void;
}

/** Waits from now on; `onSilence` gets an error that names the worker by what it does, as in "the worker that makes the set". */
export function watchSilence(worker: string, onSilence: (reason: Error) => void): SilenceWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => clearTimeout(timer);
  const heard = () => {
    end();
    const reason = new Error(`${worker} has said nothing for ${SILENCE / 1000} seconds`);
    timer = setTimeout(() => onSilence(reason), SILENCE);
  };
  heard();
  return { heard, end };
}
