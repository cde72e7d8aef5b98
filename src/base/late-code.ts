/** Code that is fetched when it is first asked for. */
export interface LateCode<T> {
  /** The same promise until `again` has got better; it stays rejected, so that a renderer may ask in every turn. */
  get(): Promise<T>;
  /** Fetches again what failed; after a success, or before any failure, it does nothing. Never rejects. */
  again(): Promise<void>;
}

/** What else can be done about code that does not come. */
export interface LateCodeHelp {
  /** Fetches styles that the code has asked for and that have not come; rejects where they do not come now either. */
  readonly styles: () => Promise<void>;
  /** Called where a second try fails too: a browser may keep the failure for as long as the page stands. */
  readonly lastResort: () => Promise<void>;
}

/** Remembers what `load` gives, a failure too, until it is asked for again. */
export function lateCode<T>(load: () => Promise<T>, help: LateCodeHelp): LateCode<T> {
  let coming: Promise<T> | undefined;
  let failed = false;

  function keep(next: Promise<T>): Promise<T> {
    coming = next;
    failed = false;
    next.catch(() => {
      if (coming === next) failed = true;
    });
    return next;
  }

  return {
    get: () => coming ?? keep(load()),
    async again() {
      if (!failed) return;
      const next = help.styles().then(load);
      await next.catch(help.lastResort);
      keep(next);
    },
  };
}
