import { scrapActivity } from '@cadans/contracts/activities';
import { listFeeds, revokeFeed } from '@cadans/contracts/feeds';
import { postponeActivity } from '@cadans/contracts/moves';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { CANARY, plantCanary } from '../testing/plant-canary.js';
import { testApp } from '../testing/test-app.js';
import { feedsOf, readCalendar } from './feeds-for-tests.js';

const app = await testApp();
const make = given(app);
let calendars = 0;

// Ahead of any day this runs on, so that a feed reaches it.
const AHEAD = '2099-03-02';

async function someFeeds() {
  const org = await make.organisation({ year: 2099 });
  calendars += 1;
  return { org, ...feedsOf(app, org, `127.0.65.${calendars}`) };
}

describe('a feed', () => {
  it('is a calendar of whole days that calendars may keep, and ask again for', async () => {
    const { org, open, fetched } = await someFeeds();
    const id = await make.activity(org, { title: 'Blog over back-ups', startsOn: AHEAD });
    const { token, feed, status } = await open({ kind: 'own' });
    expect(status).toBe(201);
    expect(feed).toMatchObject({ kind: 'own', name: null, fetches: 0, lastFetchedAt: null });
    const first = await fetched(token);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(first.headers.get('referrer-policy')).toBe('no-referrer');
    expect(first.text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    expect(first.text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(first.text).toContain('DTSTART;VALUE=DATE:20990302\r\n');
    expect(first.text).toContain('DTEND;VALUE=DATE:20990303\r\n');
    const { name, events } = readCalendar(first.text);
    expect(name).toMatch(/^marketer .* · Org /);
    expect(events).toEqual([
      {
        uid: `${id}@cadans.example`,
        summary: 'Blog over back-ups',
        first: '2099-03-02',
        end: '2099-03-03',
        sequence: 0,
        status: 'CONFIRMED',
        isAllDay: true,
        description: 'Thema: Meedenken\nKanaal: Blog',
      },
    ]);
    const again = await fetched(token, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
    await make.activity(org, { title: 'Nog een', startsOn: AHEAD });
    const changed = await fetched(token, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([changed.status, readCalendar(changed.text).events.length]).toEqual([200, 2]);
  });

  it('moves what moves, and cancels what is scrapped: never doubled, always a higher sequence', async () => {
    const { org, open, events, params } = await someFeeds();
    const activityId = await make.activity(org, { startsOn: AHEAD });
    const { token } = await open({ kind: 'organisation' });
    const [before] = await events(token);
    const sending = { as: org.director.cookie, params: { ...params, activityId } };
    const moved = await app.call(postponeActivity, {
      ...sending,
      version: 1,
      body: { startsOn: '2099-03-16', endsOn: '2099-03-16', reason: 'customers_first' },
    });
    expect(moved.status).toBe(200);
    const after = await events(token);
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ uid: before?.uid, first: '2099-03-16', end: '2099-03-17', sequence: 1 });
    const scrapped = await app.call(scrapActivity, { ...sending, version: 2, body: { reason: 'overtaken' } });
    expect(scrapped.status).toBe(200);
    expect(await events(token)).toMatchObject([{ uid: before?.uid, status: 'CANCELLED', sequence: 2 }]);
    // After two months every calendar has heard it.
    await make.asSuperuser(
      `update activity_event set at = at - interval '61 days' where organisation_id = $1 and kind = 'scrapped'`,
      [org.id],
    );
    // Another day, another file: here no day has gone by.
    await make.asSuperuser('update plan set version = version + 1 where organisation_id = $1', [org.id]);
    expect(await events(token)).toEqual([]);
  });

  it('is about what it was opened for', async () => {
    const { org, open, events, params } = await someFeeds();
    const [blog, linkedIn] = org.channels;
    await make.activity(org, { title: 'Van mij', startsOn: AHEAD });
    await make.activity(org, {
      title: 'Van haar',
      startsOn: AHEAD,
      ownerId: org.director.id,
      channelId: linkedIn,
      themeId: org.themes[1],
    });
    const titles = async (body: Readonly<Record<string, unknown>>) =>
      (await events((await open(body)).token)).map(({ summary }) => summary);
    expect(await titles({ kind: 'own' })).toEqual(['Van mij']);
    expect(await titles({ kind: 'channel', aboutId: linkedIn })).toEqual(['Van haar']);
    expect(await titles({ kind: 'channel', aboutId: blog })).toEqual(['Van mij']);
    expect(await titles({ kind: 'theme', aboutId: org.themes[1] })).toEqual(['Van haar']);
    expect((await titles({ kind: 'organisation' })).sort()).toEqual(['Van haar', 'Van mij']);
    const other = await make.organisation();
    expect((await open({ kind: 'theme', aboutId: other.themes[0] })).status).toBe(404);
    expect((await open({ kind: 'channel', aboutId: org.themes[0] })).status).toBe(404);
    expect((await open({ kind: 'theme' })).problem).toMatchObject({ code: 'invalid' });
    expect((await open({ kind: 'own', aboutId: blog })).problem).toMatchObject({ code: 'invalid' });
    const { feeds } = (await app.call(listFeeds, { as: org.marketer.cookie, params })).answer;
    expect(feeds.map(({ kind, name, fetches }) => [kind, name, fetches])).toEqual([
      ['organisation', null, 1],
      ['theme', 'Veilig werken', 1],
      ['channel', 'Blog', 1],
      ['channel', 'LinkedIn', 1],
      ['own', null, 1],
    ]);
  });

  it('ends with its revocation, and with the membership of its maker; nobody else sees or closes it', async () => {
    const { org, open, fetched, params } = await someFeeds();
    const one = await open({ kind: 'own' });
    const left = await make.member(org.id, 'marketer');
    const two = await open({ kind: 'organisation' }, left.cookie);
    const close = (as: string) =>
      app.call(revokeFeed, { as, params: { ...params, feedId: one.feed?.id ?? '' } });
    expect((await app.call(listFeeds, { as: org.admin.cookie, params })).answer.feeds).toEqual([]);
    expect((await close(org.admin.cookie)).problem).toMatchObject({ status: 409, code: 'feed_of_another' });
    expect((await fetched(one.token)).status).toBe(200);
    expect((await close(org.marketer.cookie)).status).toBe(204);
    expect((await close(org.marketer.cookie)).status).toBe(204);
    await make.inOrganisation(org.id, (client) =>
      client.query('update member set active = false where id = $1', [left.id]),
    );
    const gone = [await fetched(one.token), await fetched(two.token), await fetched('A'.repeat(64))];
    expect(gone.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(gone.map(({ text }) => text)).size).toBe(1);
    expect((await fetched('te-kort')).status).toBe(404);
  });

  it('says nothing but titles and names: no notes, no money, no addresses', async () => {
    const { org, open, fetched } = await someFeeds();
    await make.activity(org, { startsOn: AHEAD });
    await make.asSuperuser(
      `update activity set brief = 'notitie', link = 'https://intern.example/x' where organisation_id = $1`,
      [org.id],
    );
    const { token } = await open({ kind: 'organisation' });
    const shown = [
      'activity.title',
      'theme.name',
      'theme.colour',
      'channel.name',
      'member.name',
      'calendar_feed.language',
    ];
    const planted = await plantCanary(app, org.id, shown);
    expect(planted).toEqual(expect.arrayContaining(['activity.brief', 'activity.link']));
    const { status, text } = await fetched(token);
    expect(status).toBe(200);
    expect(text.replace(/\r\n /g, '').toLowerCase()).not.toContain(CANARY.toLowerCase());
  });
});
