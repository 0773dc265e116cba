import { ROLES } from '@cadans/domain/ability';
import * as z from 'zod/mini';
import { NewPassword } from './doors.js';
import { endpoint } from './endpoint.js';
import { Person } from './members.js';
import { Language } from './session.js';
import { id, inOrganisation, line, mailAddress } from './values.js';

/** Where a mailed invitation leads: organisation and token stand behind a #, so that no server and no other page hears them. */
export const INVITATION_PAGE = '/invitation';

/** An invitation stands for so many days, and an organisation sends so many a day: sent again counts as well. */
export const INVITATION_DAYS = 7;
export const MOST_INVITATIONS = 50;

/** Somebody who may come in and did not yet. Over: the days are past; it can be sent again. */
export const OpenInvitation = z.object({
  id,
  email: z.string(),
  name: z.nullable(z.string()),
  /** Who was named already, and becomes whoever accepts. */
  memberId: z.nullable(id),
  role: z.enum(ROLES),
  admin: z.boolean(),
  invitedBy: z.string(),
  sentAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  over: z.boolean(),
});
export type OpenInvitation = z.infer<typeof OpenInvitation>;

const path = '/organisations/:organisationId';
const ofInvitation = z.object({ ...inOrganisation, invitationId: id });

export const listPeople = endpoint({
  method: 'GET',
  path: `${path}/people`,
  summary:
    'Who takes part in the organisation and as what; an admin also sees addresses, when they were last here, and who is invited.',
  may: 'read',
  inPerson: true,
  params: z.object(inOrganisation),
  answer: z.object({ people: z.array(Person), invitations: z.array(OpenInvitation) }),
});

export const invite = endpoint({
  method: 'POST',
  path: `${path}/invitations`,
  summary:
    'Invite people by mail, all as the same: for seven days, each once, and each at that very address. Who takes part or is invited already is told, and not mailed again.',
  may: 'administer',
  confirmed: true,
  params: z.object(inOrganisation),
  body: z.strictObject({
    people: z
      .array(
        z.strictObject({
          email: mailAddress,
          name: z._default(z.nullable(line(120)), null),
          memberId: z._default(z.nullable(id), null),
        }),
      )
      .check(z.minLength(1), z.maxLength(MOST_INVITATIONS)),
    role: z.enum(ROLES),
    admin: z._default(z.boolean(), false),
  }),
  answer: z.object({
    invited: z.array(OpenInvitation),
    /** Not mailed: who takes part already (suspended or not), and who is invited already. */
    left: z.array(z.object({ email: z.string(), why: z.enum(['already_member', 'already_invited']) })),
  }),
  status: 201,
  refusals: ['too_many_invitations'],
});

export const resendInvitation = endpoint({
  method: 'POST',
  path: `${path}/invitations/:invitationId/resendings`,
  summary: 'Send an invitation again, for seven days from now. The link of before works no more.',
  may: 'administer',
  params: ofInvitation,
  answer: OpenInvitation,
  status: 201,
  refusals: ['too_many_invitations', 'already_member'],
});

export const withdrawInvitation = endpoint({
  method: 'DELETE',
  path: `${path}/invitations/:invitationId`,
  summary: 'Take an invitation back: its link works no more, and the address is forgotten.',
  may: 'administer',
  params: ofInvitation,
  status: 204,
});

const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const link = { organisationId: id, token };

/**
 * What an invitation says to who has its link. `you`: this browser is signed in as that address; `another`: as somebody else;
 * `known`: nobody is signed in and the address has an account; `new`: it has none.
 */
export const Invitation = z.object({
  organisation: z.string(),
  invitedBy: z.string(),
  language: Language,
  /** So much of the address that its owner knows it; null once it is over for good. */
  address: z.nullable(z.string()),
  name: z.nullable(z.string()),
  role: z.enum(ROLES),
  admin: z.boolean(),
  expiresAt: z.iso.datetime(),
  state: z.enum(['open', 'over', 'used', 'withdrawn']),
  who: z.enum(['you', 'another', 'known', 'new']),
});
export type Invitation = z.infer<typeof Invitation>;

export const showInvitation = endpoint({
  method: 'POST',
  path: '/invitations/views',
  summary:
    'Who invites whom, for who has the link: told in the body, so that no log keeps it. Changes nothing.',
  may: 'anyone',
  body: z.strictObject(link),
  answer: Invitation,
});

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/invitations/acceptances',
  summary:
    'Take part. Who has no account at that address chooses a name and a password; who has one is signed in as it. Once.',
  may: 'anyone',
  body: z.strictObject({
    ...link,
    name: z.optional(line(120)),
    password: z.optional(NewPassword),
  }),
  answer: z.object({ organisationId: id, memberId: id, role: z.enum(ROLES) }),
  refusals: [
    'invitation_over',
    'invitation_used',
    'invitation_withdrawn',
    'invitation_for_another',
    'sign_in_first',
    'already_member',
  ],
});
