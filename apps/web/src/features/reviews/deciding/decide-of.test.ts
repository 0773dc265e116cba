import { describe, expect, it } from 'vitest';
import { decisionOf, lacksOf } from './decide-of';
import { type Draft, startDraft } from './draft';
import { type Matter, matterOf } from './matter';
import { aroundIn, factsIn, OWNER, ROW, TODAY } from './review-for-tests';

const item = { kind: 'overdue', ids: [ROW.id] } as const;
const around = aroundIn();
const matter = matterOf(item, around.facts);
const start = (choice: Draft['choice'], more: Partial<Draft> = {}): Draft => ({
  ...startDraft(item, choice, around),
  ...more,
});
const lacks = (draft: Draft, of: Matter = matter) => [...lacksOf(item.kind, draft, of, TODAY)];

describe('a decision about late work', () => {
  it('starts with whose it is, and is whole when it stays as it is', () => {
    const draft = start('keep');
    expect(lacks(draft)).toEqual([]);
    expect(decisionOf(item.kind, draft, matter, TODAY)).toEqual({
      choice: 'keep',
      ownerId: OWNER.id,
      dueOn: '2026-07-10',
      note: '',
    });
  });

  it('asks who takes it over, and answers with nothing as long as nobody is named', () => {
    expect(lacks(start('reassign'))).toEqual(['owner']);
    expect(decisionOf(item.kind, start('reassign'), matter, TODAY)).toBeNull();
  });

  it('to move asks why it becomes later, and is due when its window ends', () => {
    const draft = start('move', {
      window: { startsOn: '2026-07-20', endsOn: '2026-07-22', precision: 'day' },
    });
    expect(lacks(draft)).toEqual(['reason']);
    expect(lacks({ ...draft, reason: 'other' })).toEqual(['note']);
    expect(decisionOf(item.kind, { ...draft, reason: 'customers_first' }, matter, TODAY)).toEqual({
      choice: 'move',
      ownerId: OWNER.id,
      dueOn: '2026-07-22',
      note: '',
      reason: 'customers_first',
      window: { startsOn: '2026-07-20', endsOn: '2026-07-22', precision: 'day' },
    });
  });

  it('to another year asks for a theme of that year, and sends none within the year', () => {
    const next = { startsOn: '2027-01-12', endsOn: '2027-01-12', precision: 'day' } as const;
    const draft = start('move', { window: next, reason: 'customers_first' });
    expect(lacks(draft)).toEqual(['theme']);
    const told = decisionOf(item.kind, { ...draft, themeId: ROW.themeId }, matter, TODAY);
    expect(told).toMatchObject({ window: { ...next, themeId: ROW.themeId } });
  });

  it('to scrap asks for a reason of a kind and in words', () => {
    expect(lacks(start('scrap'))).toEqual(['note', 'scrap_reason']);
  });
});

describe('a decision about something else', () => {
  it('keeps a no-go until a day to come, and parks until one', () => {
    const draft = startDraft({ kind: 'no_go_due', ids: ['x'] }, 'keep', around);
    expect(draft.dueOn).toBe('2027-01-01');
    const lacking = (kind: 'no_go_due' | 'parked_request', dueOn: string) => [
      ...lacksOf(
        kind,
        { ...draft, choice: kind === 'no_go_due' ? 'keep' : 'park', dueOn },
        matterOf({ kind, ids: [] }, undefined),
        TODAY,
      ),
    ];
    expect(lacking('no_go_due', TODAY)).toEqual(['due_ahead']);
    expect(lacking('parked_request', TODAY)).toEqual(['due_ahead']);
    expect(lacking('parked_request', '2026-07-04')).toEqual([]);
  });

  it('gives what was agreed before another day, without a window', () => {
    const earlier = { kind: 'earlier_decision', ids: ['x'] } as const;
    const draft = { ...startDraft(earlier, 'move', around), ownerId: OWNER.id };
    expect(decisionOf('earlier_decision', draft, matterOf(earlier, factsIn()), TODAY)).toEqual({
      choice: 'move',
      ownerId: OWNER.id,
      dueOn: '2026-07-17',
      note: '',
    });
  });
});
