import { createContext } from 'react';

/** Ids of the claims that the last step through the record has added; panes mark them until the next step. */
export const NewClaimsContext = createContext<ReadonlySet<string>>(new Set());
