import {
  changeActivity,
  completeActivity,
  createActivity,
  deleteActivity,
  reassignActivity,
  reopenActivity,
  restoreActivity,
  scrapActivity,
  showActivity,
} from '@cadans/contracts/activities';
import { changeAgreements } from '@cadans/contracts/agreements';
import { performBatch } from '@cadans/contracts/batches';
import { createCadence, pauseCadence } from '@cadans/contracts/cadences';
import { addComment } from '@cadans/contracts/comments';
import type { Endpoint } from '@cadans/contracts/endpoint';
import { showFacts } from '@cadans/contracts/facts';
import {
  decideActivity,
  moveActivity,
  postponeActivity,
  pullInActivity,
  retractMove,
} from '@cadans/contracts/moves';
import { showProgress } from '@cadans/contracts/progress';
import { readFacts } from '@cadans/contracts/read-facts';
import { recordResult } from '@cadans/contracts/results';
import { addStep } from '@cadans/contracts/steps';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { periodOf } from '@cadans/domain/period';
import { progressOf } from '@cadans/domain/progress';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { watched } from './kept-facts-for-tests.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const monday = mondayOf(today);
const day = (weeks: number) => addDays(monday, 7 * weeks);
const window = (on: string) => ({ startsOn: on, endsOn: on });

/** Asks for a write to an activity as it stands; answers the status. */
async function act(org: GivenOrganisation, id: string, endpoint: Endpoint, body?: object, as = org.marketer) {
  const params = { organisationId: org.id, activityId: id };
  const { answer } = await app.call(showActivity, { as: as.cookie, params });
  const { status } = await app.call(endpoint, {
    as: as.cookie,
    params,
    ...(body && { body: body as Record<string, unknown> }),
    ...(endpoint.precondition && { version: answer.version }),
  });
  return status;
}

const factsNow = async (org: GivenOrganisation) =>
  (await app.call(showFacts, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer;

const LATER = { reason: 'customers_first' };

type Write = [Endpoint, object?, 'director'?];

/** Every kind of write to one activity, in an order in which each is allowed. */
const writes = (org: GivenOrganisation): Write[] => [
  [changeActivity, { title: 'Anders', effortHours: 2.5, status: 'in_work' }],
  [changeActivity, { themeId: org.themes[1], channelId: org.channels[1] }],
  [addComment, { text: 'Gezien' }],
  [addStep, { title: 'Schrijven', workingDaysBefore: 2 }],
  [reassignActivity, { ownerId: org.director.id }],
  [postponeActivity, { ...window(day(2)), ...LATER }],
  [retractMove],
  [postponeActivity, { ...window(day(2)), ...LATER }],
  [moveActivity, window(addDays(day(2), 1))],
  [postponeActivity, { ...window(day(3)), ...LATER }],
  [postponeActivity, { ...window(day(4)), ...LATER }],
  [decideActivity, { ...window(day(4)) }, 'director'],
  [pullInActivity, window(day(1))],
  [completeActivity, { doneOn: today }],
  [recordResult, { reach: 120, cost: 12.34 }],
  [reopenActivity],
  [scrapActivity, { reason: 'no_capacity' }],
  [restoreActivity],
  [deleteActivity],
  [restoreActivity],
];

const perform = (org: GivenOrganisation, id: string, [endpoint, body, who]: Write) =>
  act(org, id, endpoint, body, who ? org[who] : org.marketer);

it('are what a whole reading gives, after every kind of write to an activity', async () => {
  const { org, ids, read } = await watched(make);
  expect(await read()).toEqual(['facts-to-keep']);
  for (const write of writes(org)) {
    expect([write[0].path, await perform(org, ids[0] ?? '', write)]).toEqual([
      write[0].path,
      write[0].status ?? 200,
    ]);
    expect(await read()).toEqual(['facts-since']);
  }
});

it('are so after writes to all else', async () => {
  const { org, ids, read } = await watched(make);
  const [as, params] = [org.marketer.cookie, { organisationId: org.id }];
  const { id, ...row } = { id: ids[1] ?? '', themeId: org.themes[0], ownerId: org.marketer.id };
  const activity = { title: 'Nieuw', ...row, channelId: org.channels[0], ...window(today) };
  const promise = { channelId: org.channels[0], ownerId: org.marketer.id, times: 2, per: 'week' };
  const sql = (text: string) => make.inOrganisation(org.id, (client) => client.query(text));
  let cadence = '';
  const others: (() => Promise<unknown>)[] = [
    () => app.call(createActivity, { as, params, body: activity }),
    () =>
      app.call(performBatch, {
        as,
        params,
        body: {
          acts: [
            { is: 'create', activity },
            { is: 'complete', activityId: id, version: 1, doneOn: today },
          ],
        },
      }),
    async () => {
      cadence = (await app.call(createCadence, { as, params, body: promise })).answer.id;
    },
    () =>
      app.call(pauseCadence, {
        as,
        params: { ...params, cadenceId: cadence },
        version: 1,
        body: { from: today, reason: 'Beurs' },
      }),
    () =>
      app.call(changeAgreements, { as: org.director.cookie, params, version: 1, body: { noiseBuffer: 5 } }),
    () => sql(`update theme set name = name || '!'`),
    () => sql(`update channel set lead_days = 2, position = 5 - position`),
    () => sql(`update member set name = 'Aaf' where id = '${org.marketer.id}'`),
    () => make.noGo(org),
    () => sql(`update plan_theme set weight = 100 - weight`),
    () => sql(`update organisation set holiday_region = 'BE'`),
  ];
  await read();
  let before = '';
  for (const write of others) {
    await write();
    expect(await read()).toEqual(['facts-since']);
    const { version } = await factsNow(org);
    expect(version).not.toBe(before);
    before = version;
  }
});

it('wait for writes that are not committed, whatever ends first', async () => {
  const { org, ids, read } = await watched(make);
  await read();
  await make.inOrganisation(org.id, async (client) => {
    const title = (id: string | undefined) =>
      client.query(`update activity set title = title || '!' where id = $1`, [id]);
    await title(ids[0]);
    await read();
    expect(await act(org, ids[1] ?? '', addComment, { text: 'Intussen' })).toBe(201);
    await read();
    await title(ids[2]);
    await read();
  });
  expect(await read()).toEqual(['facts-since']);
});

it('are read in full on another day, in another time zone, and when rows changed past the history', async () => {
  const { org, ids, read } = await watched(make);
  await read();
  expect(await read(addDays(today, 1))).toEqual(['facts-to-keep']);
  expect(await read()).toEqual(['facts-to-keep']);
  await make.inOrganisation(org.id, (client) =>
    client.query(`update organisation set time_zone = 'Pacific/Auckland'`),
  );
  expect(await read()).toEqual(['facts-since', 'facts-to-keep']);
  await make.asSuperuser(`update activity set title = 'Past', version = version + 1 where id = $1`, [ids[0]]);
  expect(await read()).toEqual(['facts-since', 'facts-to-keep']);
  await make.asSuperuser('delete from activity where id = $1', [ids[3]]);
  expect(await read()).toEqual(['facts-since', 'facts-to-keep']);
  expect(await read()).toEqual(['facts-since']);
});

it('hold against any writes, two at a time, read meanwhile', async () => {
  const { org, ids, read } = await watched(make);
  const anything = writes(org);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(ids.length - 1), fc.nat(anything.length - 1)), { minLength: 2, maxLength: 2 }),
      async (pair) => {
        const written = pair.map(([which, what]) => perform(org, ids[which] ?? '', anything[what] as Write));
        await Promise.all([
          ...written,
          app.call(showProgress, { as: org.viewer.cookie, params: { organisationId: org.id } }),
        ]);
        await read();
        const { answer } = await app.call(showProgress, {
          as: org.viewer.cookie,
          params: { organisationId: org.id },
        });
        expect(answer).toEqual({
          today,
          ...progressOf(readFacts(await factsNow(org)), periodOf('quarter', today)),
        });
      },
    ),
    { numRuns: 40 },
  );
});
