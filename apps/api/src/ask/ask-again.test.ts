import { type Asked, showAsked } from '@cadans/contracts/ask';
import { closeRequestForm } from '@cadans/contracts/request-forms';
import type { Request } from '@cadans/contracts/requests';
import { describe, expect, it } from 'vitest';
import { testApp } from '../testing/test-app.js';
import { formsOf } from './ask-for-tests.js';

const app = await testApp();
const someForm = formsOf(app, 3);

describe('a request sent again', () => {
  it('under its key is kept once, and told by the same link', async () => {
    const { ask, waiting, status } = await someForm();
    const twins = await Promise.all(Array.from({ length: 8 }, () => ask({}, 'sleutel')));
    expect(new Set(twins.map((twin) => twin.status))).toEqual(new Set([201]));
    expect(new Set(twins.map(({ answer }) => answer.statusToken)).size).toBe(1);
    expect(await waiting()).toHaveLength(1);
    expect((await status(twins[0]?.answer.statusToken)).status).toBe(200);
  });

  it('with other words, another key or none is another request', async () => {
    const { ask, waiting } = await someForm();
    const sent = [
      await ask({}, 'een'),
      await ask({ title: 'Iets anders' }, 'een'),
      await ask({}, 'twee'),
      await ask(),
      await ask(),
    ];
    expect(new Set(sent.map(({ answer }) => answer.statusToken)).size).toBe(5);
    expect(await waiting()).toHaveLength(5);
  });

  it('is known again when the form was closed meanwhile; a new one is refused', async () => {
    const { ask, params, as, waiting } = await someForm();
    const first = await ask({}, 'sleutel');
    await app.call(closeRequestForm, { as, params });
    expect((await ask({}, 'sleutel')).answer).toEqual(first.answer);
    expect((await ask({}, 'andere')).answer.code).toBe('form_closed');
    expect(await waiting()).toHaveLength(1);
  });

  it('under the key of another form tells nothing of it', async () => {
    const [one, other] = [await someForm(), await someForm()];
    const [first, second] = [await one.ask({}, 'sleutel'), await other.ask({}, 'sleutel')];
    expect(first.answer.statusToken).not.toBe(second.answer.statusToken);
    expect((await other.status(first.answer.statusToken)).status).toBe(404);
  });

  it.each(['', 'een twee', 'x'.repeat(201)])('%j is no key', async (key) => {
    const { ask, waiting } = await someForm();
    expect((await ask({}, key)).answer.code).toBe('malformed');
    expect(await waiting()).toEqual([]);
  });

  it('an answer that is sent twice is said once', async () => {
    const { ask, reply, waiting } = await someForm();
    const { statusToken } = (await ask()).answer;
    const twice = await Promise.all([reply(statusToken, 'Dertig'), reply(statusToken, 'Dertig')]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    await reply(statusToken, 'Of veertig');
    await reply(statusToken, 'Dertig');
    const told = (await waiting())[0]?.history.map(({ text }) => text);
    expect(told).toEqual(['', 'Dertig', 'Of veertig', 'Dertig']);
  });
});

describe('what happened to a request', () => {
  it('is told to who asked: the questions, the answers and the reason that stands, and of members nothing', async () => {
    const { org, ask, status, reply, inbox, waiting } = await someForm();
    const { statusToken } = (await ask()).answer;
    const only = async () => (await waiting())[0] as Request;
    await inbox.askBack(await only(), 'Voor hoeveel?');
    await reply(statusToken, 'Dertig');
    await inbox.decline(await only(), { reason: 'Per ongeluk' });
    await inbox.takeBack(await only());
    await inbox.park(await only(), {});
    await inbox.decline(await only(), { reason: 'Dit jaar niet' });
    const { answer } = await status(statusToken);
    const { history, receivedOn } = showAsked.answer.parse(answer) as Asked;
    expect(history.map(({ kind, text }) => [kind, text])).toEqual([
      ['received', ''],
      ['asked', 'Voor hoeveel?'],
      ['answered', 'Dertig'],
      ['declined', ''],
      ['taken_back', ''],
      ['parked', ''],
      ['declined', 'Dit jaar niet'],
    ]);
    expect(history.map(({ on }) => on >= receivedOn.slice(0, 4))).not.toContain(false);
    for (const hidden of [org.marketer.id, org.director.id, 'Per ongeluk', 'byId']) {
      expect(JSON.stringify(answer)).not.toContain(hidden);
    }
  });

  it('says that it goes together with another, and nothing of what that one asks', async () => {
    const { ask, status, inbox, waiting } = await someForm();
    const { statusToken } = (await ask()).answer;
    const [one] = await waiting();
    const { answer: into } = await inbox.ask({ title: 'Geheim plan van de directie' });
    await inbox.merge(one as Request, into.id);
    await inbox.askBack((await inbox.show(into.id)).answer, 'Vertrouwelijke vraag');
    const { answer } = await status(statusToken);
    expect(answer).toMatchObject({ merged: true, question: null });
    expect(JSON.stringify(answer)).not.toMatch(/Geheim|Vertrouwelijk/);
  });
});

it('is listed by no search engine, and its address is told to no other page', async () => {
  const { look, send } = await someForm();
  for (const { headers } of [await look(), await send('status/geen/link')]) {
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
  for (const [path, isHidden] of [
    ['/ask/een/twee', true],
    ['/ask/status/een/twee', true],
    ['/sign-in', false],
  ] as const) {
    const page = await fetch(`${app.address}${path}`);
    expect(page.headers.has('x-robots-tag'), path).toBe(isHidden);
  }
});
