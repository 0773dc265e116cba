import { expect, it } from 'vitest';
import { givenActivity } from '../../../testing/given-activity';
import { givenYear } from '../../../testing/given-year';
import { changesBetween, fieldsOf, isTaken } from './fields';

const old = fieldsOf(givenActivity(givenYear({ activities: 3 }), 0));

it('sends only what changed', () => {
  expect(changesBetween(old, old)).toEqual({});
  expect(changesBetween(old, { ...old, title: ' Nieuw ', budget: 250 })).toEqual({
    title: 'Nieuw',
    budget: 250,
  });
});

it('takes away a link that was emptied', () => {
  const linked = { ...old, link: 'https://cadans.example/a' };
  expect(changesBetween(linked, { ...linked, link: ' ' })).toEqual({ link: null });
});

it('knows what the contract refuses', () => {
  expect(isTaken('title', '  ')).toBe(false);
  expect(isTaken('title', 'x'.repeat(201))).toBe(false);
  expect(isTaken('link', 'cadans.example')).toBe(false);
  expect(isTaken('link', '')).toBe(true);
});
