/** What is said of data sets that the page’s host has beside the published ones. */
export const hosted = {
  tooLarge: 'That is too large at once; narrow the span or the filter.',
  busy: 'The server is asked too much at once; try again in a moment.',
  renewed: 'The data set has been loaded anew since this page was opened; reload the page.',
  unreachable: 'The server that has this data set does not answer; check that it is running.',
  newer: 'A newer version of this data set is ready. It opens at the same address.',
  serverDown: 'A server that has a part of this data set does not answer; try again when it is back.',
} as const;
