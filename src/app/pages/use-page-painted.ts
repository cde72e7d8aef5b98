import { useEffect } from 'react';
import { useWork } from '../session/session-context.ts';

/** Reports a page of text as painted once it is there. */
export function usePagePainted(): void {
  const { onPainted } = useWork();
  useEffect(() => onPainted('page'), [onPainted]);
}
