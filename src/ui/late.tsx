import { type ComponentType, type FunctionComponent, type ReactNode, Suspense, use } from 'react';
import { lateCode } from '../base/late-code.ts';
import { ownDocument } from '../base/own-document.ts';
import { fetchMissingStyles } from './late-styles.ts';
import { PanelBoundary } from './PanelBoundary.tsx';

/** A component whose code comes when it is first shown. */
export interface Late<P> extends FunctionComponent<P> {
  /** Asks for the code ahead of time. */
  fetch(): void;
}

interface Look {
  /** Stands in its place until it is there. */
  readonly waiting?: ReactNode;
  /** Has no room of its own: a failure is one line. */
  readonly compact?: boolean;
  /** Shows nothing: the page is whole without it. */
  readonly unseen?: boolean;
}

/** Loads the page anew at its address, as long as there is a host that gives it. */
async function reloadIfServed(): Promise<void> {
  if ((await ownDocument(import.meta.env.BASE_URL)) !== undefined) location.reload();
}

/**
 * A part of the page whose code comes late. It fails alone, says so by its `name` ("The map"), and a new try fetches the
 * code again.
 */
export function late<P extends object>(
  name: () => string,
  load: () => Promise<ComponentType<P>>,
  { waiting, compact, unseen }: Look = {},
): Late<P> {
  const code = lateCode(load, { styles: fetchMissingStyles, lastResort: reloadIfServed });
  function Code(props: P) {
    const Part = use(code.get());
    return <Part {...props} />;
  }
  function LatePart(props: P) {
    return (
      <PanelBoundary name={name()} compact={compact} unseen={unseen} onRetry={code.again}>
        <Suspense fallback={waiting}>
          <Code {...props} />
        </Suspense>
      </PanelBoundary>
    );
  }
  return Object.assign(LatePart, { fetch: () => void code.get().catch(() => undefined) });
}
