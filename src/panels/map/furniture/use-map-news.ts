import { type RefObject, useEffect, useRef } from 'react';
import { announce } from '../../../ui/announce.ts';
import type { MapFacts } from '../asked/map-facts.ts';
import { countSentence } from './count-words.ts';

/** Tells those who move the map by keys what it shows now, once it stands. What else changes is told with the span. */
export function useMapNews(map: RefObject<HTMLElement | null>, facts: MapFacts | undefined): void {
  const told = useRef(facts?.view);
  useEffect(
    function tellView() {
      const [before, now] = [told.current, facts?.view];
      told.current = now;
      if (!facts || !before || !now) return;
      const isMoved = before.left !== now.left || before.top !== now.top || before.scale !== now.scale;
      if (isMoved && map.current?.contains(document.activeElement)) announce(countSentence(facts));
    },
    [map, facts],
  );
}
