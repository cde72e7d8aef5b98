import { expect, it } from 'vitest';
import { laneSigns } from './lane-signs.ts';
import type { PlacedRelation } from './place-relations.ts';
import { timeScale } from './time-scale.ts';
import type { Scene } from './timeline-scene.ts';

const lane = { lane: { key: 'attacks' }, top: 100, height: 60, counts: Uint32Array.of(3) };
const scene = {
  scale: timeScale({ from: 0, to: 1000 }, 112, 1112),
  lanes: [lane, { ...lane, lane: { key: 'politics' }, counts: undefined }],
  countScale: { ceiling: 5, step: 4 },
  titlesAbove: false,
} as unknown as Scene;
const width = () => 50;

it('puts a button over the value at the top of counts, at the side where it is written', () => {
  const [left, ...others] = laneSigns(scene, undefined, '', width, 1);
  expect(left).toMatchObject({ topic: 'counts', label: '5 events', x: 115, width: 50, height: 24 });
  expect(others).toEqual([]);
  const [right] = laneSigns({ ...scene, titlesAbove: true }, undefined, '', width, 1);
  expect(right.x + right.width).toBe(1109);
});

it('puts one over the word of the relation that is drawn, in pixels of the page', () => {
  const relation = { word: { x: 400, y: 80 } } as PlacedRelation;
  const [word] = laneSigns({ ...scene, lanes: [] }, relation, 'breaks', width, 2);
  expect(word).toMatchObject({ topic: 'relation', label: 'breaks', x: 750, y: 144, width: 100, height: 32 });
});

it('has none for a relation without room for its word', () => {
  const relation = { word: undefined } as PlacedRelation;
  expect(laneSigns({ ...scene, lanes: [] }, relation, 'breaks', width, 1)).toEqual([]);
});
