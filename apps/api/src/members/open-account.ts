import type { BodyOf } from '@cadans/contracts/endpoint';
import type { acceptInvitation } from '@cadans/contracts/invitations';
import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { Sessions } from '../session/sessions.js';
import type { FoundInvitation } from './found-invitation.js';

const ACCOUNT = `insert into user_account (name, email, email_verified, language) values ($1, $2, true, $3)
  on conflict (email) do nothing returning id`;
const PASSWORD = `insert into user_credential (user_id, account_id, provider_id, password) values ($1, $2, 'credential', $3)`;

/**
 * Readies an account for who has none: with a name and a password, at the address the invitation was mailed to, which is
 * proven by having its link. Hashing takes its time, so it is done before anything is held. Answers how to write it.
 */
export async function openAccount(
  sessions: Sessions,
  { name, password }: BodyOf<typeof acceptInvitation>,
): Promise<(send: Send, invitation: FoundInvitation) => Promise<string>> {
  if (name === undefined || password === undefined) {
    const missing = [
      ...(name === undefined ? ['name'] : []),
      ...(password === undefined ? ['password'] : []),
    ];
    throw new Refusal('invalid', {
      fields: missing.map((field) => ({ pointer: `/body/${field}`, code: 'required' })),
    });
  }
  const hashed = await (await sessions.identity.$context).password.hash(password);
  return async (send, { email, language }) => {
    const [account] = await send<{ id: string }>({ text: ACCOUNT, values: [name, email, language] });
    // Somebody opened one at that address a moment ago: theirs is not given another password.
    if (!account) throw new Refusal('sign_in_first');
    await send({ text: PASSWORD, values: [account.id, account.id, hashed] });
    return account.id;
  };
}
