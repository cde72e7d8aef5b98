import { useEffect, useState } from 'react';
import { readTheme, type Theme, watchTheme } from '../../ui/theme.ts';

/** The colours now; the component renders again when light turns dark or back. */
export function useTheme(): Theme {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => watchTheme(setTheme), []);
  return theme;
}
