import type { words as nl } from '../nl/month';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  zoom: 'Month',
  gridLabel:
    '{{month}}, day by day. Arrows walk along the days, Page Up and Page Down along the months, Enter opens or plans, M moves, N plans.',
  today: 'today',
  toToday: 'Today',
  week: 'week {{week}}',
  dayFree: 'nothing planned',
  dayHolds_one: '{{count}} activity: {{titles}}',
  dayHolds_other: '{{count}} activities: {{titles}}',
  more: '+{{count}}',
  somewhere: 'Sometime in {{month}}',
  somewhereShort: 'Sometime this month',
  somewhereWeek: 'Sometime in week {{week}}',
  emptyTitle: 'Nothing in this month yet',
  emptyText: 'A quiet month can be a choice. If it is not: plan what is certain, and choose the day later.',
  planIn: 'Plan in this month',
  planOn: 'Plan on {{day}}',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousQuarter: 'Previous quarter',
  nextQuarter: 'Next quarter',
  quarter: 'Q{{quarter}} {{year}}',
};
