import { describe, expect, it } from 'vitest';
import { judgeMove, type MoveVerdict } from './move-verdict';

const today = '2026-07-03';
const activity = {
  startsOn: '2026-07-15',
  endsOn: '2026-07-15',
  precision: 'day' as const,
  createdOn: '2026-01-05',
  slides: 0,
};
const on = (day: string) => ({ startsOn: day, endsOn: day, precision: 'day' as const });

describe('judgeMove', () => {
  it.each<[string, object, string, boolean, MoveVerdict]>([
    ['the same day', {}, '2026-07-15', false, { is: 'unchanged' }],
    ['the same week', {}, '2026-07-17', false, { is: 'free' }],
    ['a week earlier', {}, '2026-07-08', false, { is: 'earlier' }],
    ['a week later', {}, '2026-07-22', false, { is: 'later' }],
    ['later, made today', { createdOn: today }, '2026-09-01', false, { is: 'free' }],
    ['the third slide, by a marketer', { slides: 3 }, '2026-07-22', false, { is: 'needs_decision' }],
    ['the third slide, by who steers', { slides: 3 }, '2026-07-22', true, { is: 'decide', later: true }],
    ['fixed on its day by who steers', { slides: 3 }, '2026-07-15', true, { is: 'decide', later: false }],
    ['earlier after three slides, by anybody', { slides: 3 }, '2026-07-01', false, { is: 'earlier' }],
    ['later after two slides', { slides: 2 }, '2026-07-22', true, { is: 'later' }],
  ])('%s', (_, more, day, maySteer, verdict) => {
    expect(judgeMove({ ...activity, ...more }, on(day), today, maySteer)).toEqual(verdict);
  });
});
