export const facets = {} as const;
