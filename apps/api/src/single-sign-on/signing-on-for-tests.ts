import { showSession } from '@cadans/contracts/session';
import { beginSignOn, signOn } from '@cadans/contracts/single-sign-on';
import { cookiesOf, personsAt } from '../doors/person-for-tests.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { browserAt, providerForTests } from './provider-for-tests.js';

/** An application whose people sign in at an identity provider, and what they do there. */
export async function signingOn() {
  const provider = await providerForTests();
  const app = await testApp({ singleSignOn: provider.settings });
  provider.open(app.address);
  const make = given(app);
  const at = personsAt(app, make);
  let last = 0;

  /** What the provider calls somebody new. */
  const newSubject = () => {
    last += 1;
    return `onderwerp-${last}`;
  };

  /** A browser on its way: sent to the provider, with the cookie it comes back with. */
  async function leave(cookie = '') {
    const answer = await at.post(beginSignOn, {}, cookie);
    if (answer.status !== 201) throw new Error(answer.text);
    return { address: String(answer.said.address), browser: cookiesOf(answer) };
  }

  /** Goes through the page of the provider as somebody there and comes back. */
  async function comeAs(subject: string) {
    const { address, browser } = await leave();
    const back = await browserAt(provider.issuer)(address, subject);
    return at.post(signOn, back, browser);
  }

  /** Somebody with an account here that is linked to one there. */
  async function linked(subject: string) {
    const person = await at.person();
    await make.asSuperuser('insert into user_identity (user_id, issuer, subject) values ($1, $2, $3)', [
      person.userId,
      provider.issuer,
      subject,
    ]);
    provider.people.set(subject, { email: person.email, email_verified: true });
    return person;
  }

  const whoseSession = async (answer: { headers: Headers }) =>
    (await app.call(showSession, { as: cookiesOf(answer) })).answer.session;

  /** To whom accounts at the provider are linked. */
  const linksOf = (subject: string) =>
    at.read('select user_id as "userId", email from user_identity where subject = $1', [subject]);

  return { provider, app, make, at, leave, comeAs, linked, whoseSession, linksOf, newSubject };
}
