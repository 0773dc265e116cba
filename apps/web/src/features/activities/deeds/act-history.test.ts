import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenYear } from '../../../testing/given-year';
import { rebased } from '../drawer/rebase';
import { enter, historyOf, MOST_UNDONE } from './act-history';
import type { Deed } from './deed';
import { ownVersions } from './own-versions';

const deed = (said: string): Deed => ({
  changes: [],
  on: [],
  send: async () => ({ outcomes: [], back: null }),
  said,
});

describe('the history of acts', () => {
  it('is one per organisation, and bounded', () => {
    const queries = new QueryClient();
    const history = historyOf(queries, 'one');
    for (let done = 0; done < MOST_UNDONE + 5; done++) enter(history, 'do', deed(String(done)));
    expect(history.undos).toHaveLength(MOST_UNDONE);
    expect(history.undos[0]?.said).toBe('5');
    expect(historyOf(queries, 'one')).toBe(history);
    expect(historyOf(queries, 'other').undos).toHaveLength(0);
  });

  it('forgets what was taken back as soon as something new is done', () => {
    const history = historyOf(new QueryClient(), 'one');
    enter(history, 'undo', deed('again'));
    enter(history, 'redo', deed('back'));
    expect(history.redos).toHaveLength(1);
    enter(history, 'do', deed('new'));
    expect(history.redos).toHaveLength(0);
    expect(history.undos.map(({ said }) => said)).toEqual(['back', 'new']);
  });

  it('ends with what cannot be taken back', () => {
    const history = historyOf(new QueryClient(), 'one');
    enter(history, 'do', deed('back'));
    enter(history, 'do', null);
    expect(history.undos).toHaveLength(0);
  });
});

describe('our own versions', () => {
  it('lead from what was seen to the last one we made, and no further', () => {
    const { versionOf, note } = ownVersions();
    note('a', 1, 2);
    note('a', 2, 4);
    expect(versionOf({ id: 'a', version: 1 })).toBe(4);
    expect(versionOf({ id: 'a', version: 2 })).toBe(4);
    expect(versionOf({ id: 'b', version: 1 })).toBe(1);
    // Somebody else made the fifth and sixth.
    note('a', 6, 7);
    expect(versionOf({ id: 'a', version: 2 })).toBe(2);
    expect(versionOf({ id: 'a', version: 6 })).toBe(7);
  });
});

describe('a change to a row that changed meanwhile', () => {
  it('touches only what it is about', () => {
    const [row] = readYear(givenYear({ activities: 1 })).activities;
    if (!row) throw new Error('no row');
    const standing = { ...row, title: 'Anders', version: 3 };
    const change = rebased({ before: row, after: { ...row, status: 'done' } }, standing);
    expect(change).toEqual({ before: standing, after: { ...standing, status: 'done' } });
    expect(rebased({ before: row, after: null }, standing)).toEqual({ before: standing, after: null });
  });
});
