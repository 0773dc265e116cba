import { showFacts } from '@cadans/contracts/facts';
import { showPortfolio } from '@cadans/contracts/portfolio';
import { showProgress } from '@cadans/contracts/progress';
import { readFacts } from '@cadans/contracts/read-facts';
import { agreeReviewRhythm, openReview } from '@cadans/contracts/reviews';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { isReviewOverdue, nextReview } from '@cadans/domain/review-due';
import { expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { watched } from './kept-facts-for-tests.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const from = addDays(today, -200);

const look = async ({ id: organisationId, viewer }: GivenOrganisation) => {
  const asked = { as: viewer.cookie, params: { organisationId } };
  const { answer } = await app.call(showFacts, asked);
  const { decisions } = (await app.call(showProgress, asked)).answer;
  const { accounts } = (await app.call(showPortfolio, { as: viewer.cookie })).answer;
  return {
    version: answer.version,
    next: readFacts(answer).nextReview,
    isHoliday: (day: string) => answer.holidays.includes(day),
    item: decisions.find(({ kind }) => kind === 'review_overdue'),
    inPortfolio: accounts.find(({ id }) => id === organisationId)?.nextReview,
  };
};

it('the review that comes next is a fact: kept facts know it after every agreement and every review', async () => {
  const { org, read } = await watched(make);
  const call = { as: org.director.cookie, params: { organisationId: org.id } };
  await read();
  const before = await look(org);
  expect(before).toMatchObject({ next: null, inPortfolio: null });
  expect(before.item).toBeUndefined();

  const agreed = { per: 'quarter', workingDay: 1, from } as const;
  const id = await make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into review_rhythm (organisation_id, per, working_day, from_on, by_id) values ($1, 'quarter', 1, $2, $3) returning id`,
      [org.id, from, org.director.id],
    );
    return rows[0]?.id ?? '';
  });
  expect(await read()).toEqual(['facts-since']);
  const due = await look(org);
  const expected = nextReview([agreed], [], due.isHoliday, today);
  expect(expected).not.toBeNull();
  expect(due.next).toEqual({ id, dueOn: expected?.dueOn });
  expect(due.inPortfolio).toBe(expected?.dueOn);
  // In the first days of a quarter it is still in time.
  expect(due.item?.ids).toEqual(expected && isReviewOverdue(expected, today) ? [id] : undefined);
  if (due.item) expect(due.item.settle).toEqual(['hold_review']);

  await app.call(openReview, call);
  expect(await read()).toEqual(['facts-since']);
  const held = await look(org);
  expect(held.item).toBeUndefined();
  expect(held.next && expected && held.next.dueOn > expected.dueOn).toBe(true);

  await app.call(agreeReviewRhythm, { ...call, body: { per: 'none' } });
  expect(await read()).toEqual(['facts-since']);
  const none = await look(org);
  expect(none.next).toBeNull();
  expect(new Set([before, due, held, none].map(({ version }) => version)).size).toBe(4);
});
