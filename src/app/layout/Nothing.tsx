import { useLayoutEffect, useRef } from 'react';
import { NO_FILTER } from '../../core/store/filter.ts';
import { NothingFound } from '../../panels/facets/NothingFound.tsx';
import { useShownFilter, useWork } from '../session-context.ts';

/** Stands where events would be, says why there are none, and offers the way out. */
export function Nothing() {
  const { dataset, query, session } = useWork();
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(function handFocusOn() {
    const own = box.current;
    const place = own?.parentElement;
    return function toWhatIsFound() {
      if (!own?.contains(document.activeElement)) return;
      requestAnimationFrame(() => place?.querySelector<HTMLElement>('table')?.focus({ preventScroll: true }));
    };
  }, []);

  return (
    <div ref={box} className="nothing-box">
      <NothingFound
        dataset={dataset}
        query={query}
        filter={useShownFilter()}
        onFilter={(next) => session.choose({ filter: next })}
        onWithinMap={(next) => session.choose({ withinMap: next })}
        onReset={() => session.choose({ filter: NO_FILTER, withinMap: false })}
        onSpan={session.span.set}
      />
    </div>
  );
}
