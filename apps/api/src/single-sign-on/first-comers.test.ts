import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { opensSession } from '../doors/person-for-tests.js';
import { inviting } from '../members/inviting-for-tests.js';
import { signingOn } from './signing-on-for-tests.js';

const { provider, app, make, at, comeAs, whoseSession, linksOf, newSubject } = await signingOn();
const { invited, accept } = inviting(app);

/** Somebody of the company at whose address the provider is sure, or says what a test lets it say. */
function known(email: string, says: Record<string, unknown> = { email_verified: true }): string {
  const subject = newSubject();
  provider.people.set(subject, { email, name: 'Saar Dijk', ...says });
  return subject;
}

const accountsAt = (email: string) =>
  at.read('select id, name, email_verified, language from user_account where email = $1', [email]);

describe('who has no account', () => {
  it('and was not invited gets none', async () => {
    const email = `${randomUUID()}@nieuw.example`;
    const answer = await comeAs(known(email));
    expect(answer.status).toBe(422);
    expect(answer.said.code).toBe('no_account_yet');
    expect(opensSession(answer)).toBe(false);
    expect(await accountsAt(email)).toEqual([]);
  });

  it('and was invited gets one, takes the invitation up, and comes in by the same door from then on', async () => {
    const org = await make.organisation();
    const { address, link } = await invited(org, { role: 'director' });
    // An address is the same in whatever case.
    const subject = known(address.toUpperCase());
    const answer = await comeAs(subject);
    expect(answer.said).toEqual({ secondStep: false });
    const session = await whoseSession(answer);
    expect(session?.user).toMatchObject({ name: 'Saar Dijk', email: address });
    expect(session?.organisations).toMatchObject([
      { organisationId: org.id, role: 'director', admin: false },
    ]);
    expect((await accept(link)).problem.code).toBe('invitation_used');
    expect((await whoseSession(await comeAs(subject)))?.user.id).toBe(session?.user.id);
    expect(await linksOf(subject)).toHaveLength(1);
    const events = await at.read('select kind from user_event where user_id = $1 order by id', [
      session?.user.id,
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(['identity_linked', 'signed_in', 'signed_in']);
  });

  it('becomes one person in one organisation, also in five tabs at once', async () => {
    const org = await make.organisation();
    const { address } = await invited(org);
    const subject = known(address);
    const answers = await Promise.all(Array.from({ length: 5 }, () => comeAs(subject)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const [account, ...more] = await accountsAt(address);
    expect(more).toEqual([]);
    expect(await linksOf(subject)).toHaveLength(1);
    expect(await at.read('select from member where user_id = $1', [account?.id])).toHaveLength(1);
  });

  it.each([
    ['says nothing of', {}],
    ['is not sure of', { email_verified: false }],
    ['is sure of in words alone', { email_verified: 'true' }],
    ['contradicts itself about', { email_verified: false, xms_edov: true }],
  ])('gets none by an invitation to an address the provider %s', async (_, says) => {
    const { address, link } = await invited(await make.organisation());
    expect((await comeAs(known(address, says))).said.code).toBe('no_account_yet');
    expect(await accountsAt(address)).toEqual([]);
    expect((await accept(link, { name: 'Saar', password: 'sneeuw op de kade 7' })).status).toBe(200);
  });

  it.each([
    [
      'is over',
      `update invitation set created_at = now() - interval '8 days', expires_at = now() - interval '1 day' where email = $1`,
    ],
    ['was withdrawn', 'update invitation set revoked_at = now() where email = $1'],
  ])('gets none by an invitation that %s', async (_, happened) => {
    const { address } = await invited(await make.organisation());
    await make.asSuperuser(happened, [address]);
    expect((await comeAs(known(address))).said.code).toBe('no_account_yet');
    expect(await accountsAt(address)).toEqual([]);
  });
});

describe('an account that is there', () => {
  it('is not taken over by its address, invited or not', async () => {
    const person = await at.person();
    const subject = known(person.email);
    for (let tries = 0; tries < 2; tries++) {
      const answer = await comeAs(subject);
      expect(answer.status).toBe(409);
      expect(answer.said.code).toBe('account_not_linked');
      expect(opensSession(answer)).toBe(false);
    }
    expect(await linksOf(subject)).toEqual([]);
  });

  it('is not told of to whoever writes its address: an address that is not sure tells nothing', async () => {
    const person = await at.person();
    const there = await comeAs(known(person.email, { email_verified: false }));
    const nowhere = await comeAs(known(`${randomUUID()}@nieuw.example`, { email_verified: false }));
    expect(there.said).toEqual(nowhere.said);
    expect(there.said.code).toBe('no_account_yet');
  });
});
