import { createContext, useContext } from 'react';
import type { Page } from '../core/view/view.ts';

/** How panels make links without knowing the router. */
export interface Navigation {
  /** The address of a page, keeping what the current address carries over. */
  href(page: Page): string;
  /** Goes there, as a new history entry. */
  go(page: Page): void;
}

export const NavigationContext = createContext<Navigation>({
  href: () => '#',
  go: () => undefined,
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
