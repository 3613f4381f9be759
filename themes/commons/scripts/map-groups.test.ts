// Places that stand too close together on the screen.
import { expect, test } from 'vitest';
import { groupNearby } from './map-groups.ts';

const group = (points: [number, number][]) =>
  groupNearby({ things: points, at: ([x, y]) => ({ x, y }), distance: 36 }).map(({ length }) => length);

test('what is near becomes one, what is far stays alone', () => {
  expect(
    group([
      [0, 0],
      [10, 10],
      [100, 0],
    ]),
  ).toEqual([2, 1]);
});

test('nearness in one direction alone is not enough', () => {
  expect(
    group([
      [0, 0],
      [0, 36],
      [36, 0],
    ]),
  ).toEqual([1, 1, 1]);
});

test('nothing makes no groups', () => {
  expect(group([])).toEqual([]);
});
