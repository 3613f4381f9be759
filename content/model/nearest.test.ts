// Guesses at what somebody meant.
import { expect, it } from 'vitest';
import { nearest, suggest } from './nearest.ts';

const fields = ['title', 'summary', 'date', 'until', 'openingHours'];

it('finds the name that was misspelt: a letter less, more, other or swapped', () => {
  expect(['titel', 'titl', 'titlee', 'tidle'].map((word) => nearest(word, fields))).toEqual(Array(4).fill('title'));
});

it('does not mind capitals', () => {
  expect(nearest('openinghours', fields)).toBe('openingHours');
  expect(nearest('DATE', fields)).toBe('date');
});

it('does not guess wildly', () => {
  expect(nearest('xylophone', fields)).toBeUndefined();
  expect(nearest('', [])).toBeUndefined();
});

it('takes the first of two that are equally near', () => {
  expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
});

it('says what there is when nothing is near, and not too much of it', () => {
  expect(suggest('xylophone', ['news', 'events']).text).toBe('There is: news, events.');
  expect(suggest('xylophone', []).text).toBe('There is none yet.');
  const many = Array.from({ length: 20 }, (_, index) => `collection-${index}`);
  expect(suggest('x', many).text).toMatch(/collection-11, …\.$/);
});
