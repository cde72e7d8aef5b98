import { lazy } from 'react';

/** Only asked for when there is nothing to show. */
export const Nothing = lazy(async () => ({ default: (await import('./Nothing.tsx')).Nothing }));
