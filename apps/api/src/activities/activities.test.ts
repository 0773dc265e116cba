import { createActivity, showActivity } from '@cadans/contracts/activities';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

describe('an activity', () => {
  it('is planned with a chosen theme and an owner, and can be read back', async () => {
    const org = await make.organisation();
    const made = await app.call(createActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id },
      body: {
        title: 'Klantverhaal transport',
        themeId: org.themes[0],
        ownerId: org.marketer.id,
        channelId: org.channels[0],
        startsOn: '2026-03-02',
        endsOn: '2026-03-02',
      },
    });
    expect(made.problem).toMatchObject({
      title: 'Klantverhaal transport',
      version: 1,
      slides: 0,
      status: 'planned',
    });
    const shown = await app.call(showActivity, {
      as: org.viewer.cookie,
      params: { organisationId: org.id, activityId: made.answer.id },
    });
    expect(shown.answer).toEqual(made.answer);
  });
});
