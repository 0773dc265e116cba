import { showSession } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { testApp } from '../testing/test-app.js';
import { foundOrganisation } from './found-organisation.js';

const app = await testApp();
const founding = {
  organisation: 'Brugtech Beheer',
  person: 'Iris de Wit',
  email: 'Iris@brugtech.example',
  password: 'een lang wachtwoord',
};

const signIn = (email: string, password: string) =>
  fetch(`${app.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });

describe('founding an organisation', () => {
  it('lets its first person sign in as director and admin', async () => {
    await foundOrganisation(app.database.userUrl, founding);
    const answer = await signIn('iris@brugtech.example', founding.password);
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    const { session } = (await app.call(showSession, { as: cookie })).answer;
    expect(session?.user.name).toBe('Iris de Wit');
    expect(session?.organisations).toMatchObject([
      { name: 'Brugtech Beheer', role: 'director', admin: true },
    ]);
  });

  it('refuses an address that is known, and a short password', async () => {
    const other = { ...founding, email: 'ander@brugtech.example' };
    await foundOrganisation(app.database.userUrl, other);
    await expect(foundOrganisation(app.database.userUrl, other)).rejects.toThrow('has an account already');
    await expect(
      foundOrganisation(app.database.userUrl, {
        ...founding,
        email: 'kort@brugtech.example',
        password: 'kort',
      }),
    ).rejects.toThrow('at least 12');
  });
});
