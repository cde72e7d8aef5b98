import { useLayoutEffect, useRef } from 'react';
import { NO_FILTER } from '../../core/store/filter.ts';
import { NothingFound } from '../../panels/facets/NothingFound.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';

/** Stands where events would be, says why there are none, and offers the way out. */
export function Nothing() {
  const { catalogue, session } = useWork();
  const { filter, withinMap } = useView();
  const box = useRef<HTMLDivElement>(null);

  const hadFocus = useRef(false);

  // A button that finds something goes with all of this, or before it.
  useLayoutEffect(function handFocusOn() {
    const place = box.current?.parentElement;
    return function toWhatIsFound() {
      if (!hadFocus.current) return;
      requestAnimationFrame(() => place?.querySelector('table')?.focus({ preventScroll: true }));
    };
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is
    <div
      ref={box}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
    >
      <NothingFound
        catalogue={catalogue}
        query={useShownQuery()}
        filter={filter}
        withinMap={withinMap}
        onFilter={(next) => session.choose({ filter: next })}
        onWithinMap={(next) => session.choose({ withinMap: next })}
        onReset={() => session.choose({ filter: NO_FILTER, withinMap: false })}
        onSpan={session.span.set}
      />
    </div>
  );
}
