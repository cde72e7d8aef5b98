import { expect, it } from 'vitest';
import type { Arc } from './arc.ts';
import { explainedIn } from './explained.ts';
import type { EventArea } from './place-areas.ts';

const view = { scale: 1000, left: 0, top: 0, width: 1000, height: 1000 };
const box = { west: 0.4, north: 0.4, east: 0.6, south: 0.6 };
const area = { x: 0.5, y: 0.5, radius: 0.1, box } as EventArea;
const nothing = { areas: [], concerned: [], marked: [], chosen: [], flights: [], view };
const world = { west: 0, north: 0, east: 1, south: 1 };

it('names dashed outlines that are in view, and arcs', () => {
  expect(explainedIn({ ...nothing, chosen: [area] }, world)).toEqual(['area']);
  expect(explainedIn({ ...nothing, areas: [area], flights: [{} as Arc] }, world)).toEqual(['area', 'flight']);
  expect(explainedIn(nothing, world)).toEqual([]);
});

it('names no outline that lies beside the view or is no larger than a point', () => {
  const west = { ...world, east: 0.3 };
  expect(explainedIn({ ...nothing, areas: [area] }, west)).toEqual([]);
  const small = { ...area, radius: 1e-6, box: { west: 0.5, north: 0.5, east: 0.500001, south: 0.500001 } };
  expect(explainedIn({ ...nothing, areas: [small] }, world)).toEqual([]);
});
