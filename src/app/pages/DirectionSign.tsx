import './DirectionSign.css';
import { t } from '../../i18n/t.ts';
import type { Direction, Names } from './between-words.ts';

const PATHS: Readonly<Record<Direction, string>> = {
  first: 'M2 7H17M12 3l5 4-5 4',
  second: 'M18 7H3M8 3L3 7l5 4',
  each: 'M3 7H17M13 3l4 4-4 4M7 3L3 7l4 4',
  together: 'M4 7H16',
  said: 'M4 4h12M4 7h12M4 10h7',
};

interface Props {
  readonly direction: Direction;
  readonly names: Names;
}

/** Which way an event goes: an arrow in the direction of reading for the first actor, against it for the second. */
export function DirectionSign({ direction, names }: Props) {
  const words = t(`between.direction-${direction}`, { ...names });
  return (
    <svg className={`direction direction-${direction}`} viewBox="0 0 20 14" role="img" aria-label={words}>
      <title>{words}</title>
      <path d={PATHS[direction]} />
    </svg>
  );
}
