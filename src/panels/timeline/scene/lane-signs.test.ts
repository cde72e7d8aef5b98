import { expect, it } from 'vitest';
import { axisSide } from './axis-side.ts';
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
const forwards = axisSide('ltr', 1112);

it('puts a button over the value at the top of counts, at the side where it is written', () => {
  const [left, ...others] = laneSigns(scene, undefined, '', width, 1, forwards);
  expect(left).toMatchObject({ topic: 'counts', label: '5 events', x: 115, width: 50, height: 24 });
  expect(others).toEqual([]);
  const [right] = laneSigns({ ...scene, titlesAbove: true }, undefined, '', width, 1, forwards);
  expect(right.x + right.width).toBe(1109);
});

it('puts one over the word of the relation that is drawn, in pixels of the page', () => {
  const relation = { word: { x: 400, y: 80 } } as PlacedRelation;
  const [word] = laneSigns({ ...scene, lanes: [] }, relation, 'breaks', width, 2, forwards);
  expect(word).toMatchObject({ topic: 'relation', label: 'breaks', x: 750, y: 144, width: 100, height: 32 });
});

it('has none for a relation without room for its word', () => {
  const relation = { word: undefined } as PlacedRelation;
  expect(laneSigns({ ...scene, lanes: [] }, relation, 'breaks', width, 1, forwards)).toEqual([]);
});

it('puts each where its mirror image is drawn when time runs to the left', () => {
  const relation = { word: { x: 400, y: 80 } } as PlacedRelation;
  const here = laneSigns(scene, relation, 'breaks', width, 2, forwards);
  const there = laneSigns(scene, relation, 'breaks', width, 2, axisSide('rtl', 1112));
  expect(there.map(({ x, width: wide, ...rest }) => ({ ...rest, x: 2224 - x - wide, width: wide }))).toEqual(
    here,
  );
});
