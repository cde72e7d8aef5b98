import { expect, it } from 'vitest';
import { EMBED_PANES } from '../../core/view/embed-words.ts';
import { embedRoom } from './embed-room.ts';

it.each([
  [300, 200, ['timeline'], 1],
  [360, 452, ['timeline', 'map'], 1],
  [600, 400, ['timeline', 'map'], 1],
  [680, 452, ['timeline', 'map'], 1],
  [680, 300, ['timeline', 'map'], 2],
  [1200, 260, ['timeline', 'map'], 2],
])('in %d × %d px the usual panes are %j in %d columns', (width, height, panes, columns) => {
  expect(embedRoom(undefined, width / 16, height / 16)).toMatchObject({ panes, columns });
});

it('larger text takes the room of a smaller frame', () => {
  expect(embedRoom(undefined, 680 / 32, 452 / 32).panes).toEqual(['timeline']);
});

it('shows one pane at least, never one that is not wanted, and all where there is room', () => {
  for (let width = 10; width < 120; width += 5) {
    for (let height = 5; height < 80; height += 2.5) {
      const { panes } = embedRoom(['map', 'list'], width, height);
      expect(panes[0]).toBe('map');
      expect(['map', 'list']).toEqual(expect.arrayContaining([...panes]));
    }
  }
  expect(embedRoom(EMBED_PANES, 30, 60).panes).toEqual(EMBED_PANES);
});
