/** What is said where answers of the page’s host lack something. */
export const lacking = {
  partOffer: {
    one: 'A server that has a part of this data set does not answer, so that nothing is shown. {n} of {all} servers can show what it has.',
    other:
      'A server that has a part of this data set does not answer, so that nothing is shown. {n} of {all} servers can show what they have.',
  },
  takePart: 'Show that',
  isPart: {
    one: 'Shown is what {n} of {all} servers has. The events of the others are missing everywhere, from all counts too.',
    other:
      'Shown is what {n} of {all} servers have. The events of the others are missing everywhere, from all counts too.',
  },
  askAll: 'Ask all servers',
  estimated:
    'Counts are estimated from one in {n} of the events where counting all takes too long: {where}. What is rare may be missing; narrow the span or the filter for exact numbers.',
  about: 'about {number}',
} as const;
