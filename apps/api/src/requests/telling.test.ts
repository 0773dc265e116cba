import { showAsked } from '@cadans/contracts/ask';
import { chooseNotices } from '@cadans/contracts/notifications';
import type { Request } from '@cadans/contracts/requests';
import { describe, expect, it } from 'vitest';
import { ASKED, formsOf } from '../ask/ask-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { inboxOf } from './requests-for-tests.js';

// Nothing listens there: what is mailed stays to be read.
const app = await testApp({ mailServer: 'smtp://127.0.0.1:1' });
const make = given(app);
const someForm = formsOf(app, 1);

interface Mail {
  readonly to: string;
  readonly content: { readonly subject: string; readonly text: string };
}

const rows = <Row>(org: GivenOrganisation, sql: string): Promise<Row[]> =>
  make.inOrganisation(org.id, async (client) => (await client.query(sql)).rows);
const told = async (org: GivenOrganisation, memberId: string) =>
  (
    await rows<{ nl: string }>(
      org,
      `select words ->> 'nl' as nl from notification where member_id = '${memberId}' order by created_at, id`,
    )
  ).map(({ nl }) => nl);
const mailed = (org: GivenOrganisation) =>
  rows<Mail>(org, 'select to_address as to, content from outgoing_mail order by created_at, id');

/** Lets so much time go by that everything which was to wait is due. */
async function later(org: GivenOrganisation) {
  await make.asSuperuser(
    `update job set due_at = '-infinity' where due_at is not null and organisation_id = $1 and kind <> 'mail'`,
    [org.id],
  );
  await app.work();
}

/** A requester of an organisation has asked for a folder. */
async function asked() {
  const org = await make.organisation();
  const requester = await make.member(org.id, 'requester', true);
  const { answer: request } = await inboxOf(app, org, requester.cookie).ask({ title: 'Folder' });
  return { org, requester, request, inbox: inboxOf(app, org, org.director.cookie) };
}

describe('an answer', () => {
  it('is told to the member who asked, in Cadans and by mail, a while after it was given', async () => {
    const { org, requester, request, inbox } = await asked();
    await inbox.decline(request, { reason: 'Geen thema' });
    await app.work();
    expect(await told(org, requester.id)).toEqual([]);
    await later(org);
    await later(org);
    expect(await told(org, requester.id)).toEqual(['Je verzoek “Folder” gaat niet door: “Geen thema”']);
    const mails = await mailed(org);
    expect(mails.map(({ content }) => content.subject)).toEqual(['Je verzoek gaat niet door: Folder']);
    expect(mails[0]?.content.text).toContain('Geen thema');
    expect(mails[0]?.content.text).toContain(`/o/${org.id}/requests?request=${request.id}`);
    expect(mails[0]?.content.text).toContain('/api/unsubscribe/');
    expect(await told(org, org.director.id)).not.toContain('Geen thema');
  });

  it('that is taken back meanwhile is told to nobody; the one that came in its place is', async () => {
    const { org, requester, request, inbox } = await asked();
    const { answer: declined } = await inbox.decline(request);
    const { answer: open } = await inbox.takeBack(declined);
    const { answer: accepted } = await inbox.accept(open);
    const { answer: again } = await inbox.takeBack(accepted.request);
    await inbox.accept(again, { startsOn: '2026-12-14', endsOn: '2026-12-15' });
    await later(org);
    expect(await told(org, requester.id)).toEqual(['Je verzoek “Folder” is ingepland voor di 15 december.']);
    expect(await mailed(org)).toHaveLength(1);
  });

  it('that nobody waits for any more is not told: what was planned is in the bin, what was asked is answered', async () => {
    const { org, requester, request, inbox } = await asked();
    const { answer: asking } = await inbox.askBack(request, 'Voor wie?');
    const { answer: answered } = await inboxOf(app, org, requester.cookie).answer(asking);
    const { answer: accepted } = await inbox.accept(answered);
    await rows(org, `update activity set deleted_at = now() where id = '${accepted.activity.id}'`);
    await later(org);
    expect(await told(org, requester.id)).toEqual([]);
    expect(await mailed(org)).toEqual([]);
  });

  it('is a question too, told the way they chose', async () => {
    const { org, requester, request, inbox } = await asked();
    const kinds = [{ kind: 'request_decided' as const, mail: false, inApp: true }];
    const body = { kinds, daysBefore: [], quietHours: null };
    await app.call(chooseNotices, { as: requester.cookie, params: { organisationId: org.id }, body });
    await inbox.askBack(request, 'Voor wie is het?');
    await later(org);
    expect(await told(org, requester.id)).toEqual([
      'Over je verzoek “Folder” is een vraag: “Voor wie is het?”',
    ]);
    expect(await mailed(org)).toEqual([]);
  });

  it('is for whoever asked the same too, and nobody tells themselves', async () => {
    const { org, requester, request, inbox } = await asked();
    const { answer: own } = await inbox.ask({ title: 'Mijn idee' });
    const { answer: target } = await inboxOf(app, org).ask({ title: 'Hetzelfde' });
    await inbox.merge(request, target.id);
    await inbox.accept((await inbox.show(target.id)).answer);
    await inbox.accept(own);
    await later(org);
    expect(await told(org, requester.id)).toEqual([
      expect.stringMatching(/^Je verzoek “Folder” is ingepland/),
    ]);
    expect(await told(org, org.marketer.id)).toContainEqual(
      expect.stringMatching(/^Je verzoek “Hetzelfde” is ingepland/),
    );
    expect((await told(org, org.director.id)).filter((words) => words.startsWith('Je verzoek'))).toEqual([]);
  });
});

describe('who asked through the form', () => {
  it('is mailed at the address they gave, with a link to their request and to no other', async () => {
    const { org, ask, inbox, waiting, status, reply } = await someForm();
    await ask();
    const [request] = (await waiting()) as Request[];
    await inbox.askBack(request as Request, 'Voor hoeveel mensen?');
    await later(org);
    const [mail] = await mailed(org);
    expect([mail?.to, mail?.content.subject]).toEqual([
      ASKED.email,
      `Een vraag over je verzoek: ${ASKED.title}`,
    ]);
    expect(mail?.content.text).toContain('Voor hoeveel mensen?');
    expect(mail?.content.text).not.toContain('unsubscribe');
    const token = /\/ask\/status\/[\w-]+\/([\w-]{43})/.exec(mail?.content.text ?? '')?.[1] ?? '';
    expect(showAsked.answer.parse((await status(token)).answer)).toMatchObject({
      title: ASKED.title,
      question: 'Voor hoeveel mensen?',
    });
    expect((await reply(token, 'Dertig')).status).toBe(200);
    expect(((await waiting()) as Request[])[0]?.status).toBe('open');
    const swapped = token.at(-10) === 'A' ? 'B' : 'A';
    const forged = `${token.slice(0, -10)}${swapped}${token.slice(-9)}`;
    expect((await status(forged)).status).toBe(404);
  });

  it('is not mailed by asking alone, whoever the address belongs to', async () => {
    const { org, ask } = await someForm();
    await ask();
    await later(org);
    expect(await mailed(org)).toEqual([]);
  });
});

describe('what came in', () => {
  it('is told to who plans, in Cadans alone and as one', async () => {
    const { org, requester } = await asked();
    const viewer = await make.member(org.id, 'viewer');
    await inboxOf(app, org).ask({ title: 'Radio' });
    const { answer: gone } = await inboxOf(app, org, requester.cookie).ask({ title: 'Toch niet' });
    await inboxOf(app, org).decline(gone);
    await later(org);
    await later(org);
    // What came in on the border of two stretches of minutes is told as two.
    const ofDirector = await told(org, org.director.id);
    if (ofDirector.length === 1) expect(ofDirector).toEqual(['2 nieuwe verzoeken, waaronder “Folder”.']);
    else expect(ofDirector).toEqual(['Nieuw verzoek: “Folder”.', 'Nieuw verzoek: “Radio”.']);
    expect(await told(org, org.marketer.id)).toEqual(['Nieuw verzoek: “Folder”.']);
    expect(await told(org, viewer.id)).toEqual([]);
    expect((await mailed(org)).filter(({ content }) => !content.subject.includes('Toch niet'))).toEqual([]);
  });
});
