/** What is said of a search that lacks something. */
export const search = {
  narrow:
    'The texts in other languages could not be fetched: the search goes through those of this page’s language alone.',
} as const;
