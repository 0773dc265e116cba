import { describe, expect, test } from 'vitest';
import type { Cadence, Pause } from './cadence.js';
import { mayEndPause, refusalOfPause } from './pausing.js';

/** A Wednesday; its week began on 23 November. */
const TODAY = '2026-11-25';
const cadence: Cadence = {
  id: 'a',
  channelId: 'linkedin',
  themeId: null,
  ownerId: 'emma',
  times: 2,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: '2026-12-31',
  replacesId: null,
};
const pauses: Pause[] = [{ cadenceId: 'a', from: '2026-12-07', until: '2026-12-13' }];
const reason = 'Emma is op vakantie';

test.each([
  ['from now on until the next pause', { from: TODAY, until: '2026-12-06', reason }, null],
  ['from Monday of this week', { from: '2026-11-23', until: '2026-11-29', reason }, null],
  ['from last week', { from: '2026-11-22', until: '2026-11-29', reason }, 'closed_period'],
  ['without a reason', { from: TODAY, until: null, reason: ' ' }, 'needs_reason'],
  ['backwards', { from: '2026-12-02', until: '2026-12-01', reason }, 'ends_before_it_starts'],
  ['until further notice, over another', { from: TODAY, until: null, reason }, 'already_paused'],
  ['touching the last day of another', { from: '2026-12-13', until: '2026-12-20', reason }, 'already_paused'],
  ['after the promise ended', { from: '2027-01-01', until: null, reason }, 'outside_the_promise'],
] as const)('a pause %s: %s', (_, pausing, why) => {
  expect(refusalOfPause(cadence, pauses, pausing, TODAY)).toBe(why);
});

describe('a pause ends on another day', () => {
  test.each([
    ['resuming today', null, '2026-11-24', true],
    ['resuming since Monday', null, '2026-11-22', true],
    ['resuming in a week that is over', null, '2026-11-21', false],
    ['going on for good', '2026-11-27', null, true],
    ['before it starts', null, '2026-10-31', false],
    ['going on after it ended in a week that is over', '2026-11-21', '2026-11-30', false],
    ['going on after it ended with last week', '2026-11-22', '2026-11-30', true],
  ])('%s', (_, was, until, allowed) => {
    const pause: Pause = { cadenceId: 'a', from: '2026-11-02', until: was };
    expect(mayEndPause(cadence, pause, until, TODAY)).toBe(allowed);
  });
});
