import { describe, expect, it } from 'vitest';
import { readYear } from '../../api/year-plan';
import { givenYear } from '../../testing/given-year';
import { checklistOf } from './checklist-items';

const full = readYear(givenYear({ activities: 3 }));
const director = { role: 'director', admin: true } as const;
const marketer = { role: 'marketer', admin: false } as const;
const draft = { ...full, plan: { status: 'draft', coreMessage: 'IT die meedenkt.' } } as const;

const open = (...given: Parameters<typeof checklistOf>) =>
  checklistOf(...given)
    .filter(({ isDone }) => !isDone)
    .map(({ name }) => name);

describe('the checklist of a plan', () => {
  it('is empty of open items once the plan is complete and agreed', () => {
    expect(open(full, director)).toEqual([]);
    expect(checklistOf(full, director)).toHaveLength(5);
  });

  it.each([
    ['foundation', { ...full, plan: { status: 'agreed', coreMessage: '' } }],
    ['themes', { ...full, themes: full.themes.slice(0, 2) }],
    ['themes', { ...full, themes: full.themes.map((theme) => ({ ...theme, weight: 20 })) }],
    ['channels', { ...full, channels: full.channels.filter(({ stance }) => stance === 'deliberately_not') }],
    ['activities', { ...full, activities: full.activities.slice(0, 2) }],
    ['agreed', draft],
  ] as const)('asks for %s while it is not there', (name, plan) => {
    expect(open(plan, director)).toEqual([name]);
  });

  it('does not ask of somebody what they may not do', () => {
    expect(open(draft, marketer)).toEqual([]);
    expect(checklistOf({ ...full, activities: [] }, marketer)).toEqual([]);
    expect(checklistOf(draft, { role: 'viewer', admin: false })).toEqual([]);
    expect(checklistOf({ ...full, plan: null }, director)).toEqual([]);
  });
});
