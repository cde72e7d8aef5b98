/** What is said where answers of the page’s host lack something. */
export const lacking = {
  partOffer:
    'A server that has a part of this data set does not answer, so that nothing is shown. {answering} of {all} servers can show what they have.',
  takePart: 'Show what they have',
  isPart:
    'Shown is what {answering} of {all} servers have. The events of the others are missing everywhere, from all counts too.',
  askAll: 'Ask all servers',
  estimated:
    'Counts are estimated from one in {n} of the events where counting all takes too long: {where}. What is rare may be missing; narrow the span or the filter for exact numbers.',
  about: 'about {number}',
} as const;
