import { askEmailChange } from '@cadans/contracts/account';
import { beginTotp, changePassword, confirmTotp, endTotp, renewRecoveryCodes } from '@cadans/contracts/doors';
import { addPasskey, beginPasskey, removePasskey } from '@cadans/contracts/passkeys';
import { changeName, changePreferences, showSession } from '@cadans/contracts/session';
import { expect, it } from 'vitest';
import { DEMO_EMAILS } from '../demo/demo-users.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp({ demo: true });
const make = given(app);

it('a demo user changes nothing by which the other visitors are shut out, and every other thing of theirs', async () => {
  const { director } = await make.organisation();
  const as = director.cookie;
  const rename = () => app.call(changeName, { as, body: { name: 'Iemand' } });
  expect((await rename()).status).toBe(200);
  await make.asSuperuser('update user_account set email = $2 where id = $1', [
    director.userId,
    DEMO_EMAILS.director,
  ]);
  const passkeyId = director.userId;
  const refused = [
    await rename(),
    await app.call(askEmailChange, { as, body: { email: 'van-mij@test.example' } }),
    await app.call(changePassword, { as, body: { current: 'x', next: 'een heel ander verhaal' } }),
    await app.call(beginTotp, { as }),
    await app.call(confirmTotp, { as, body: { code: '123456' } }),
    await app.call(endTotp, { as }),
    await app.call(renewRecoveryCodes, { as }),
    await app.call(beginPasskey, { as }),
    await app.call(addPasskey, { as, body: { name: 'x', answer: { id: 'x' } } }),
    await app.call(removePasskey, { as, params: { passkeyId } }),
  ];
  for (const { problem } of refused) expect(problem).toMatchObject({ status: 403, code: 'demo_account' });
  expect((await app.call(changePreferences, { as, body: { language: 'en' } })).status).toBe(200);
  expect((await app.call(showSession, { as })).answer.session?.user.name).toBe('Iemand');
});
