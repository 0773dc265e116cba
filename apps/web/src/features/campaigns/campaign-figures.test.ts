import { describe, expect, it } from 'vitest';
import { readYear } from '../../api/year-plan';
import { givenId, givenYear } from '../../testing/given-year';
import { campaignFigures } from './campaign-figures';

const plan = readYear(givenYear({ activities: 40 }));
const [one] = plan.activities;
if (!one) throw new Error('The year has no activities.');
const campaign = (id: string) => ({ id, name: id, themeId: givenId('theme', 0), version: 1 });
const row = (startsOn: string, endsOn: string, status: typeof one.status, campaignId: string | null) => ({
  ...one,
  id: `${startsOn}${status}`,
  startsOn,
  endsOn,
  status,
  campaignId,
});

describe('the figures of campaigns', () => {
  const figures = campaignFigures({
    today: '2026-07-03',
    campaigns: [campaign('empty'), campaign('autumn'), campaign('spring')],
    activities: [
      row('2026-04-06', '2026-04-06', 'done', 'spring'),
      row('2026-05-04', '2026-07-02', 'in_work', 'spring'),
      row('2026-01-05', '2026-12-31', 'scrapped', 'spring'),
      row('2026-07-03', '2026-07-09', 'planned', 'spring'),
      row('2026-09-07', '2026-09-13', 'ready', 'autumn'),
      row('2026-03-02', '2026-03-02', 'done', null),
    ],
  });

  it('span from the first to the last day of what was not scrapped, in the order of the year', () => {
    expect(figures.map(({ campaign: { id }, firstOn, lastOn }) => [id, firstOn, lastOn])).toEqual([
      ['spring', '2026-04-06', '2026-07-09'],
      ['autumn', '2026-09-07', '2026-09-13'],
      ['empty', null, null],
    ]);
  });

  it('count what is done, what is open in time, and what is late', () => {
    expect(figures[0]).toMatchObject({ done: 1, planned: 1, late: 1 });
    expect(figures[2]).toMatchObject({ done: 0, planned: 0, late: 0 });
  });
});
