import './MapNotices.css';
import type { ReactNode } from 'react';
import type { PlainKey } from '../../../i18n/messages.ts';
import type { MapProblem } from '../asked/map-problem.ts';
import { MapNotice } from './MapNotice.tsx';

interface Props {
  readonly baseMissing: boolean;
  readonly problem: MapProblem | undefined;
  readonly onBase: () => void;
  readonly onProblem: () => void;
  /** Further notices. */
  readonly children?: ReactNode;
}

const WORDS: Readonly<Record<MapProblem, PlainKey>> = {
  events: 'map.eventsMissing',
  picture: 'map.noPicture',
};

/** All that the map cannot show now. */
export function MapNotices({ baseMissing, problem, onBase, onProblem, children }: Props) {
  return (
    <div className="map-notices">
      {problem && <MapNotice words={WORDS[problem]} onRetry={onProblem} />}
      {baseMissing && <MapNotice words="map.baseMissing" onRetry={onBase} />}
      {children}
    </div>
  );
}
