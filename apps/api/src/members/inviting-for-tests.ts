import { randomUUID } from 'node:crypto';
import { acceptInvitation, invite, showInvitation } from '@cadans/contracts/invitations';
import type { GivenOrganisation } from '../testing/given.js';
import { mailsTo, type ReadMail } from '../testing/read-mails.js';
import type { TestApp } from '../testing/test-app.js';

/** What a mailed link carries behind its #. */
export interface MailedLink {
  readonly organisationId: string;
  readonly token: string;
}

export const PASSWORD = 'sneeuw op de kade 7';

/** Invites by mail and takes up, as people do: through the API and the mails it sends. */
export function inviting(app: TestApp) {
  /** All mails to an address, in order, once there are so many. */
  async function mails(address: string, count = 1): Promise<ReadMail[]> {
    for (let tries = 0; tries < 100; tries++) {
      await app.work();
      const read = mailsTo(app.mailFolder, address);
      if (read.length >= count) return read;
      await new Promise((rest) => setTimeout(rest, 20));
    }
    throw new Error(`No mail came to ${address}.`);
  }

  async function linkTo(address: string, count = 1): Promise<MailedLink> {
    const [, organisationId = '', token = ''] =
      /https:\/\/cadans\.example\/invitation#([0-9a-f-]{36})\/([\w-]{43})/.exec(
        (await mails(address, count)).at(-1)?.text ?? '',
      ) ?? [];
    return { organisationId, token };
  }

  const send = (
    org: GivenOrganisation,
    people: readonly Record<string, unknown>[],
    as: Record<string, unknown> = {},
    cookie = org.admin.cookie,
  ) =>
    app.call(invite, {
      as: cookie,
      params: { organisationId: org.id },
      body: { people, role: 'marketer', ...as },
    });

  /** Invites one address and reads its mail. */
  async function invited(
    org: GivenOrganisation,
    as: Record<string, unknown> = {},
    person: Record<string, unknown> = {},
  ): Promise<{ id: string; address: string; link: MailedLink }> {
    const address = `${randomUUID()}@nieuw.example`;
    const { answer } = await send(org, [{ email: address, ...person }], as);
    return { id: answer.invited[0]?.id ?? '', address, link: await linkTo(address) };
  }

  const show = (link: MailedLink, as?: string) => app.call(showInvitation, { as, body: { ...link } });
  const accept = (link: MailedLink, given: Record<string, unknown> = {}, as?: string) =>
    app.call(acceptInvitation, { as, body: { ...link, ...given } });
  const cookieOf = (headers: Headers) => headers.getSetCookie()[0]?.split(';')[0] ?? '';

  return { mails, linkTo, send, invited, show, accept, cookieOf };
}

/** What a new person gives. */
export const NEW_PERSON = { name: 'Noor Bakker', password: PASSWORD };
