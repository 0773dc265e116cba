import { listAccountEvents } from '@cadans/contracts/account-events';
import { endAllSessions } from '@cadans/contracts/account-sessions';
import { confirmYourself, showConfirmationWays } from '@cadans/contracts/confirmations';
import type { Endpoint } from '@cadans/contracts/endpoint';
import {
  beginIdentity,
  beginSignOnConfirmation,
  linkIdentity,
  listIdentities,
  unlinkIdentity,
} from '@cadans/contracts/single-sign-on';
import { describe, expect, it } from 'vitest';
import { cookiesOf, opensSession } from '../doors/person-for-tests.js';
import { mailsTo } from '../testing/read-mails.js';
import { browserAt } from './provider-for-tests.js';
import { signingOn } from './signing-on-for-tests.js';

const { provider, app, make, at, comeAs, leave, linked, whoseSession, linksOf, newSubject } =
  await signingOn();

type Person = Awaited<ReturnType<typeof at.person>>;

/** Somebody who is signed in goes to the provider for something: as whom there, and with which cookies they come back. */
async function go(person: Person, departure: Endpoint, subject: string, there = browserAt(provider.issuer)) {
  const left = await at.post(departure, {}, person.cookie);
  if (left.status !== 201) return { left, back: {}, cookies: '' };
  const back = await there(left.said.address, subject);
  return { left, back, cookies: `${person.cookie}; ${cookiesOf(left)}` };
}

async function link(person: Person, subject: string) {
  const { back, cookies } = await go(person, beginIdentity, subject);
  return at.post(linkIdentity, back, cookies);
}

const tenMinutesLater = ({ userId }: Person) =>
  make.asSuperuser(
    `update user_session set confirmed_at = now() - interval '11 minutes' where user_id = $1`,
    [userId],
  );

const subjectsOfMails = async ({ email }: Person) => {
  await app.work();
  return mailsTo(app.mailFolder, email).map(({ headers }) => headers.get('subject'));
};

describe('linking', () => {
  it('lets somebody in by the provider from then on, whatever address they have there, and is told them', async () => {
    const person = await at.person();
    const subject = newSubject();
    provider.people.set(subject, { email: 'iemand@bedrijf.example' });
    const answer = await link(person, subject);
    expect(answer.status).toBe(201);
    expect(answer.said.identity).toMatchObject({
      provider: 'Noordbrug',
      email: 'iemand@bedrijf.example',
      lastUsed: null,
    });
    expect((await whoseSession(await comeAs(subject)))?.user.id).toBe(person.userId);
    const [identity] = (await app.call(listIdentities, { as: person.cookie })).answer.identities;
    expect(identity?.lastUsed).not.toBeNull();
    expect(await subjectsOfMails(person)).toEqual(['Inloggen bij Cadans kan nu ook via je bedrijf']);
    const { events } = (await app.call(listAccountEvents, { as: person.cookie })).answer;
    expect(events.map(({ kind, door }) => [kind, door])).toEqual([
      ['signed_in', 'single_sign_on'],
      ['identity_linked', null],
    ]);
  });

  it('is done once, also for five at once', async () => {
    const person = await at.person();
    const subject = newSubject();
    provider.people.set(subject, {});
    const trips = await Promise.all(Array.from({ length: 5 }, () => go(person, beginIdentity, subject)));
    const answers = await Promise.all(trips.map(({ back, cookies }) => at.post(linkIdentity, back, cookies)));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201));
    expect(new Set(answers.map(({ said }) => said.identity.id)).size).toBe(1);
    expect(await linksOf(subject)).toHaveLength(1);
    expect(await subjectsOfMails(person)).toHaveLength(1);
  });

  it('gives nobody what is somebody else’s, and nobody two of one provider', async () => {
    const [mine, theirs] = [newSubject(), newSubject()];
    const owner = await linked(theirs);
    const person = await at.person();
    expect((await link(person, theirs)).said.code).toBe('identity_taken');
    provider.people.set(mine, {});
    expect((await link(person, mine)).status).toBe(201);
    const another = newSubject();
    provider.people.set(another, {});
    expect((await link(person, another)).said.code).toBe('identity_kept');
    expect(await linksOf(theirs)).toMatchObject([{ userId: owner.userId }]);
    expect(await linksOf(another)).toEqual([]);
  });

  it('of one account by two persons at once is done for one of them', async () => {
    const subject = newSubject();
    provider.people.set(subject, {});
    const persons = await Promise.all([at.person(), at.person(), at.person()]);
    const answers = await Promise.all(persons.map((person) => link(person, subject)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await linksOf(subject)).toHaveLength(1);
  });

  it('asks who just showed who they are, before they leave and when they are back', async () => {
    const person = await at.person();
    const subject = newSubject();
    provider.people.set(subject, {});
    await tenMinutesLater(person);
    expect((await go(person, beginIdentity, subject)).left.said.code).toBe('confirm_yourself');
    await at.confirmed(person.userId);
    const { back, cookies } = await go(person, beginIdentity, subject);
    await tenMinutesLater(person);
    expect((await at.post(linkIdentity, back, cookies)).said.code).toBe('confirm_yourself');
    await at.confirmed(person.userId);
    // Asked again, the trip has not been used up.
    expect((await at.post(linkIdentity, back, cookies)).status).toBe(201);
  });

  it('takes nobody’s trip but one’s own: not of another person, not one that left to sign in', async () => {
    const [person, attacker] = [await at.person(), await at.person()];
    const subject = newSubject();
    provider.people.set(subject, {});
    const theirs = await go(attacker, beginIdentity, subject);
    const browser = theirs.cookies.split('; ').at(-1);
    expect((await at.post(linkIdentity, theirs.back, `${person.cookie}; ${browser}`)).said.code).toBe(
      'sign_on_over',
    );
    const left = await leave();
    const back = await browserAt(provider.issuer)(left.address, subject);
    expect((await at.post(linkIdentity, back, `${person.cookie}; ${left.browser}`)).said.code).toBe(
      'sign_on_over',
    );
    expect(await linksOf(subject)).toEqual([]);
  });
});

describe('unlinking', () => {
  it('ends coming in by the provider, and a mailed link still lets in', async () => {
    const subject = newSubject();
    const person = await linked(subject);
    const { identities } = (await app.call(listIdentities, { as: person.cookie })).answer;
    const params = { identityId: identities[0]?.id ?? '' };
    await tenMinutesLater(person);
    const early = await app.call(unlinkIdentity, { as: person.cookie, params });
    expect(early.problem.code).toBe('confirm_yourself');
    await at.confirmed(person.userId);
    const stranger = await at.person();
    expect((await app.call(unlinkIdentity, { as: stranger.cookie, params })).status).toBe(204);
    expect(await linksOf(subject)).toHaveLength(1);
    expect((await app.call(unlinkIdentity, { as: person.cookie, params })).status).toBe(204);
    expect((await app.call(unlinkIdentity, { as: person.cookie, params })).status).toBe(204);
    expect(await linksOf(subject)).toEqual([]);
    expect((await comeAs(subject)).said.code).toBe('account_not_linked');
    expect(await subjectsOfMails(person)).toEqual(['Inloggen bij Cadans kan niet meer via je bedrijf']);
    const { token, browser } = await at.link(person.email);
    expect(opensSession(await at.redeem(token, browser))).toBe(true);
  });
});

describe('showing who one is by the provider', () => {
  /** Somebody without a password who is linked, and whose session was left open. */
  async function leftOpen() {
    const subject = newSubject();
    const person = await linked(subject);
    await make.asSuperuser('delete from user_credential where user_id = $1', [person.userId]);
    await tenMinutesLater(person);
    return { person, subject };
  }

  it('asks to sign in there anew, and then lets this session do what asks for it', async () => {
    const { person, subject } = await leftOpen();
    const { ways } = (await app.call(showConfirmationWays, { as: person.cookie })).answer;
    expect(ways).toEqual(['single_sign_on']);
    const { left, back, cookies } = await go(person, beginSignOnConfirmation, subject);
    expect(new URL(left.said.address).searchParams.get('prompt')).toBe('login');
    expect((await at.post(confirmYourself, { singleSignOn: back }, cookies)).status).toBe(204);
    expect((await app.call(endAllSessions, { as: person.cookie })).status).toBe(204);
  });

  it('believes nobody who was signed in there already', async () => {
    const { person, subject } = await leftOpen();
    const there = browserAt(provider.issuer);
    await there((await leave()).address, subject);
    const left = await at.post(beginSignOnConfirmation, {}, person.cookie);
    // As a provider would that does not care, or somebody who changes the address on the way: the old sign-in is enough.
    const address = new URL(left.said.address);
    for (const part of ['prompt', 'max_age']) address.searchParams.delete(part);
    provider.ageSessions(60);
    const back = await there(address.href, subject);
    const cookies = `${person.cookie}; ${cookiesOf(left)}`;
    const answer = await at.post(confirmYourself, { singleSignOn: back }, cookies);
    expect(answer.said.code).toBe('sign_on_refused');
    expect((await app.call(endAllSessions, { as: person.cookie })).problem.code).toBe('confirm_yourself');
  });

  it('believes nobody else’s account there, and nobody who has a second step', async () => {
    const { person } = await leftOpen();
    const another = newSubject();
    await linked(another);
    const { back, cookies } = await go(person, beginSignOnConfirmation, another);
    expect((await at.post(confirmYourself, { singleSignOn: back }, cookies)).said.code).toBe('not_confirmed');
    const subject = newSubject();
    const careful = await linked(subject);
    await at.withApp(careful);
    expect((await app.call(showConfirmationWays, { as: careful.cookie })).answer.ways).toEqual(['code']);
    const trip = await go(careful, beginSignOnConfirmation, subject);
    const answer = await at.post(confirmYourself, { singleSignOn: trip.back }, trip.cookies);
    expect(answer.said.code).toBe('not_confirmed');
  });
});
