import { changePassword, endTotp, renewRecoveryCodes } from '@cadans/contracts/doors';
import { expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { mailsTo } from '../testing/read-mails.js';
import { testApp } from '../testing/test-app.js';
import { cookiesOf, PASSWORD, personsAt } from './person-for-tests.js';

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);

async function subjectsTo(email: string) {
  await app.work();
  return mailsTo(app.mailFolder, email).map(({ headers }) => headers.get('subject'));
}

it('the owner is told what is done to the safety of the account, by whomever', async () => {
  const person = await at.person();
  const { recoveryCodes } = await at.withApp(person);
  await at.step(recoveryCodes[0] ?? '', cookiesOf(await at.signIn(person.email)));
  await app.call(changePassword, {
    as: person.cookie,
    body: { current: PASSWORD, next: 'een heel ander verhaal' },
  });
  await app.call(endTotp, { as: person.cookie });
  expect(await subjectsTo(person.email)).toEqual([
    'Inloggen bij Cadans vraagt nu een code',
    'Er is een herstelcode van je gebruikt',
    'Je wachtwoord voor Cadans is gewijzigd',
    'Inloggen bij Cadans vraagt geen code meer',
  ]);
});

it('the owner is told once that somebody guesses, and how to get in meanwhile', async () => {
  const { email, userId } = await at.person();
  await make.asSuperuser(`update user_account set language = 'en' where id = $1`, [userId]);
  for (let tries = 0; tries < 8; tries++) await at.signIn(email, `gok nummer ${tries}`);
  await make.asSuperuser('update user_sign_in_attempt set locked_until = now()', []);
  await at.signIn(email, 'nog een gok');
  expect(await subjectsTo(email)).toEqual(['Somebody gave a wrong password five times']);
  const [mail] = mailsTo(app.mailFolder, email);
  expect(mail?.text).toContain('https://cadans.example/sign-in');
  expect(mail?.text).not.toContain('gok');
});

it('the owner is told of new recovery codes', async () => {
  const person = await at.person();
  await at.withApp(person);
  await app.call(renewRecoveryCodes, { as: person.cookie });
  expect((await subjectsTo(person.email)).at(-1)).toBe('Je hebt nieuwe herstelcodes voor Cadans');
});

it('nobody is told of what did not happen', async () => {
  const { email, cookie } = await at.person();
  await app.call(changePassword, { as: cookie, body: { current: 'mis', next: 'een heel ander verhaal' } });
  await app.call(endTotp, { as: cookie });
  expect(await subjectsTo(email)).toEqual([]);
});
