/** What is between two actors. */
export const story = {
  title: 'Story',
  text: 'The story, step by step',
  steps: 'Steps',
  step: 'Step {at} of {total}',
  named: 'Step {at} of {total}: {title}',
  previous: 'Previous step: {title}',
  next: 'Next step: {title}',
  first: 'This is the first step',
  last: 'This is the last step',
  turn: 'Previous or next step',
  ends: 'First or last step',
  events: 'Events of this step',
  explore: 'Explore freely from here',
  waits: 'Drag or zoom at any time: the story waits.',
} as const;
