import { randomBytes } from 'node:crypto';
import { answerAsked, askByForm, showAsked, showAskForm } from '@cadans/contracts/ask';
import { closeRequestForm, openRequestForm, showRequestForm } from '@cadans/contracts/request-forms';
import type { Request } from '@cadans/contracts/requests';
import { describe, expect, it } from 'vitest';
import { inboxOf } from '../requests/requests-for-tests.js';
import { askFrom } from '../testing/ask-from.js';
import { given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';
import { ASKED, formsOf } from './ask-for-tests.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);
const someForm = formsOf(app, 1);

describe('the form', () => {
  it('says whose it is, and puts what is asked into the inbox', async () => {
    const { look, ask, waiting, org } = await someForm();
    expect(showAskForm.answer.parse((await look()).answer)).toMatchObject({ language: 'nl', open: true });
    const { status, answer } = await ask({ text: 'Een uur' });
    expect([status, Object.keys(askByForm.answer.parse(answer))]).toEqual([201, ['statusToken']]);
    expect(await waiting()).toMatchObject([
      {
        title: ASKED.title,
        byId: null,
        requester: { name: ASKED.name, email: ASKED.email },
        history: [{ kind: 'received', byId: null }],
      },
    ]);
    // Its address is for who plans: a requester does not even see it.
    const requester = await make.member(org.id, 'requester');
    expect((await inboxOf(app, org, requester.cookie).list()).answer.requests).toEqual([]);
  });

  it('answers the same to an address that is known and one that is not', async () => {
    const { ask, org } = await someForm();
    const { rows } = await make.inOrganisation(org.id, (client) =>
      client.query<{ email: string }>('select email from user_account where id = $1', [org.director.userId]),
    );
    const known = await ask({ email: rows[0]?.email });
    const unknown = await ask();
    expect([known.status, Object.keys(known.answer)]).toEqual([unknown.status, Object.keys(unknown.answer)]);
  });

  it('works no more once it is renewed or closed; what was asked stays', async () => {
    const { params, as, look, ask, waiting, status, org } = await someForm();
    const { answer } = await ask();
    await app.call(openRequestForm, { as, params, body: {} });
    expect((await look()).answer.open).toBe(false);
    const before = await rowsOf(org.id);
    const refused = await ask();
    expect([refused.status, refused.answer.code]).toEqual([409, 'form_closed']);
    expect(await rowsOf(org.id)).toBe(before);
    expect((await app.call(showRequestForm, { as, params })).answer.form).toMatchObject({ received: 0 });
    expect((await app.call(closeRequestForm, { as, params })).answer).toEqual({ form: null });
    expect((await app.call(showRequestForm, { as, params })).answer).toEqual({ form: null });
    expect(await waiting()).toHaveLength(1);
    expect((await status(answer.statusToken)).status).toBe(200);
  });

  it('is opened by two at once: one link works', async () => {
    const { params, as, send, org } = await someForm();
    const both = await Promise.all([1, 2].map(() => app.call(openRequestForm, { as, params, body: {} })));
    const open = await Promise.all(both.map(({ answer }) => send(`${org.id}/${answer.token}`)));
    expect(open.map(({ answer }) => answer.open).toSorted()).toEqual([false, true]);
  });

  it('keeps no token: what is stored does not open it', async () => {
    const { org, opened, ask } = await someForm();
    const { answer } = await ask();
    const { rows } = await make.inOrganisation(org.id, (client) =>
      client.query(`select to_jsonb(f)::text as row from request_form f union all select to_jsonb(r)::text from request r
        union all select to_jsonb(k)::text from idempotency_key k`),
    );
    for (const token of [opened.token, answer.statusToken]) expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('who has the link of a request', () => {
  it('sees what became of it, and of members nothing', async () => {
    const { org, ask, status, reply, inbox, waiting } = await someForm();
    const { statusToken } = (await ask()).answer;
    const told = async () => showAsked.answer.parse((await status(statusToken)).answer);
    const only = async () => (await waiting())[0] as Request;
    expect(await told()).toMatchObject({ title: ASKED.title, status: 'open', question: null, planned: null });
    await inbox.askBack(await only(), 'Voor hoeveel mensen?');
    expect(await told()).toMatchObject({ status: 'asked_back', question: 'Voor hoeveel mensen?' });
    expect(answerAsked.answer.parse((await reply(statusToken, 'Dertig')).answer)).toMatchObject({
      status: 'open',
    });
    expect((await only()).history.at(-1)).toMatchObject({ kind: 'answered', byId: null, text: 'Dertig' });
    await inbox.decline(await only(), { reason: 'Dit jaar niet' });
    expect(await told()).toMatchObject({ status: 'declined', declineReason: 'Dit jaar niet' });
    const late = await reply(statusToken, 'Toch?');
    expect([late.status, late.answer.code]).toEqual([409, 'request_decided']);
    await inbox.takeBack(await only());
    const { answer } = await inbox.accept(await only());
    const { startsOn, endsOn, precision } = answer.activity;
    const planned = await status(statusToken);
    expect(planned.answer.planned).toEqual({ startsOn, endsOn, precision, outcome: 'planned' });
    const everything = JSON.stringify([planned.answer, [...planned.headers]]);
    for (const hidden of [org.marketer.id, org.id, ASKED.email, 'marketer', answer.activity.id]) {
      expect(everything).not.toContain(hidden);
    }
  });

  it('shares the answer of what it goes together with', async () => {
    const { ask, status, inbox, waiting } = await someForm();
    const { statusToken } = (await ask()).answer;
    const [one] = await waiting();
    const { answer: into } = await inbox.ask();
    await inbox.merge(one as Request, into.id);
    expect((await status(statusToken)).answer.status).toBe('open');
    await inbox.decline((await inbox.show(into.id)).answer, { reason: 'Al gedaan' });
    expect((await status(statusToken)).answer).toMatchObject({
      status: 'declined',
      declineReason: 'Al gedaan',
    });
  });
});

describe('who guesses or floods', () => {
  it('finds nothing by any other token, and is let go after so many looks', async () => {
    const { org, opened, send, ask } = await someForm();
    const { statusToken } = (await ask()).answer;
    const other = await make.organisation();
    const guesses = [
      `${other.id}/${opened.token}`,
      `${org.id}/${statusToken}`,
      `${org.id}/${opened.token.slice(1)}`,
      `${org.id}/${randomBytes(32).toString('base64url')}`,
      `${org.id}/${'%00'.repeat(43)}`,
      `status/${org.id}/${opened.token}`,
      `status/${other.id}/${statusToken}`,
      `geen-id/${opened.token}`,
    ];
    for (const guess of guesses) expect((await send(guess)).status, guess).toBe(404);
    const statuses = [];
    for (let look = 0; look < 125; look++) {
      statuses.push((await send(`${org.id}/${randomBytes(32).toString('base64url')}`)).status);
    }
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
  });

  it('puts ten of a thousand into the inbox, and is told when to come back', async () => {
    const { ask, waiting } = await someForm();
    const statuses: number[] = [];
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => ask()));
      statuses.push(...answers.map(({ status }) => status));
      expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answers.at(-1)?.answer.retryAfter).toBeLessThanOrEqual(60);
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(10);
    expect(new Set(statuses)).toEqual(new Set([201, 429]));
    expect(await waiting()).toHaveLength(10);
  });

  it('fills no inbox from many addresses either', async () => {
    const { org, opened, waiting } = await someForm();
    const from = Array.from({ length: 7 }, (_, number) => askFrom(`127.0.2.${number + 1}`));
    const statuses: number[] = [];
    for (const there of from) {
      const sent = Array.from({ length: 10 }, () =>
        there(`${app.address}/api/ask/${org.id}/${opened.token}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(ASKED),
        }),
      );
      statuses.push(...(await Promise.all(sent)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(60);
    expect(await waiting()).toHaveLength(60);
  });

  it('is answered as anybody when it is a program, and nothing is kept', async () => {
    const { org, ask, status } = await someForm();
    const before = await rowsOf(org.id);
    const { status: code, answer } = await ask({ website: 'https://koop.example' });
    expect([code, Object.keys(answer)]).toEqual([201, ['statusToken']]);
    expect(await rowsOf(org.id)).toBe(before);
    expect((await status(answer.statusToken)).status).toBe(404);
  });

  it.each([
    ['email', 'geen adres'],
    ['email', 'a@b.example\r\nBcc: iedereen@c.example'],
    ['email', 'a@b.example, c@d.example'],
    ['email', '"Baas" <a@b.example>'],
    ['name', 'Marijke\nBcc: iedereen@c.example'],
    ['name', 'Ma\u0000rijke'],
    ['title', 'Gastles \u202egnip'],
    ['text', 'Nul \u0000 en \u0007'],
    ['text', 'x'.repeat(4001)],
    ['byId', '00000000-0000-7000-8000-000000000000'],
  ])('is refused with a wrong %s: %j', async (field, value) => {
    const { org, ask } = await someForm();
    const before = await rowsOf(org.id);
    const { status, answer } = await ask({ [field]: value });
    expect([status, answer.errors]).toMatchObject([400, [{ pointer: `/body/${field}` }]]);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('is refused when it sends more than 16 KiB, or what is no JSON', async () => {
    const { org, opened, send } = await someForm();
    expect((await send(`${org.id}/${opened.token}`, { ...ASKED, website: 'x'.repeat(17_000) })).status).toBe(
      413,
    );
    expect((await send(`${org.id}/${opened.token}`, '{"title":')).status).toBe(400);
  });

  it('keeps words as words: what looks like a page is only text', async () => {
    const { ask, waiting } = await someForm();
    const title = '<img src=x onerror=alert(1)>';
    expect((await ask({ title })).status).toBe(201);
    expect((await waiting())[0]?.title).toBe(title);
  });
});
