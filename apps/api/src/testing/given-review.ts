import { showActivity } from '@cadans/contracts/activities';
import { createCadence } from '@cadans/contracts/cadences';
import { postponeActivity } from '@cadans/contracts/moves';
import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import { nextReview, openReview } from '@cadans/contracts/reviews';
import type { ReviewItemKind } from '@cadans/domain/review-agenda';
import type { GivenOrganisation, given } from './given.js';
import type { TestApp } from './test-app.js';

const LATER = ['2026-05-11', '2026-05-18', '2026-05-26'];

/** Makes what a review is about, and opens one; an organisation of the test's own each time. */
export function givenReview(app: TestApp, make: ReturnType<typeof given>) {
  const in_ = (org: GivenOrganisation) => ({ organisationId: org.id });

  /** Slid three times, so that it asks for a decision. */
  async function slid(org: GivenOrganisation): Promise<string> {
    const activityId = await make.activity(org);
    const params = { ...in_(org), activityId };
    for (const [index, day] of LATER.entries()) {
      const { status } = await app.call(postponeActivity, {
        as: org.marketer.cookie,
        params,
        version: index + 1,
        body: { startsOn: day, endsOn: day, reason: 'customers_first', note: '' },
      });
      if (status >= 300) throw new Error(`Not postponed: ${status}`);
    }
    return activityId;
  }

  /** A no-go whose day of review has come. */
  async function dueNoGo(org: GivenOrganisation): Promise<string> {
    const { noGoId } = await make.noGo(org);
    await make.asSuperuser(
      `update no_go set decided_on = '2025-01-01', review_on = '2025-06-01' where organisation_id = $1 and id = $2`,
      [org.id, noGoId],
    );
    return noGoId;
  }

  /** A promise that nobody planned anything for. */
  async function uncovered(org: GivenOrganisation): Promise<string> {
    const { answer } = await app.call(createCadence, {
      as: org.director.cookie,
      params: in_(org),
      body: { channelId: org.channels[0], ownerId: org.marketer.id, times: 1, per: 'week' },
    });
    return answer.id;
  }

  const open = (org: GivenOrganisation, as = org.director.cookie) =>
    app.call(openReview, { as, params: in_(org) });

  const next = async (org: GivenOrganisation) =>
    (await app.call(nextReview, { as: org.viewer.cookie, params: in_(org) })).answer;

  const activity = async (org: GivenOrganisation, activityId: string) =>
    (await app.call(showActivity, { as: org.viewer.cookie, params: { ...in_(org), activityId } })).answer;

  return { slid, dueNoGo, uncovered, open, next, activity };
}

/** The item of a kind on the agenda. */
export function itemOf(review: Review, kind: ReviewItemKind): ReviewItem {
  const item = review.items.find((one) => one.kind === kind);
  if (!item) throw new Error(`There is no ${kind} on this agenda.`);
  return item;
}
