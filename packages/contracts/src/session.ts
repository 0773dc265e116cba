import { ROLES } from '@cadans/domain/ability';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id, line } from './values.js';

export const LANGUAGES = ['nl', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** An organisation the person is an active member of, and as what. */
export const Membership = z.object({
  organisationId: id,
  name: z.string(),
  memberId: id,
  role: z.enum(ROLES),
  admin: z.boolean(),
});
export type Membership = z.infer<typeof Membership>;

/** Who is signed in, and where they may go. */
export const Session = z.object({
  user: z.object({ id, name: z.string(), email: z.string(), language: Language }),
  organisations: z.array(Membership),
});
export type Session = z.infer<typeof Session>;

/** Null for who is not signed in: the page asks before it can know, and that is no mistake. */
export const showSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, and of which organisations they are a member.',
  may: 'anyone',
  answer: z.object({ session: z.nullable(Session) }),
});

export const changePreferences = endpoint({
  method: 'PATCH',
  path: '/session/preferences',
  summary: 'Choose the language of the screen and of the answers.',
  may: 'signed_in',
  body: z.strictObject({ language: Language }),
  answer: Session,
});

export const changeName = endpoint({
  method: 'PUT',
  path: '/session/name',
  summary: 'Be called something else, also in every organisation that knows you by the name of before.',
  may: 'signed_in',
  ownAccount: true,
  body: z.strictObject({ name: line(120) }),
  answer: Session,
});

export const showSignInOptions = endpoint({
  method: 'GET',
  path: '/sign-in-options',
  summary:
    'How one can sign in here: with demo data also as one of the demo users; and how the identity provider is called, where there is one. Or that nobody is here yet.',
  may: 'anyone',
  answer: z.object({
    demo: z.boolean(),
    singleSignOn: z.nullable(z.string()),
    /** Nobody is here yet: the first person sets it up. From elsewhere than that machine a code is asked. */
    setUp: z.nullable(z.object({ asksCode: z.boolean() })),
  }),
});

export const DEMO_USERS = ['marketer', 'director', 'consultant', 'requester'] as const;

export const openDemoSession = endpoint({
  method: 'POST',
  path: '/demo/sessions',
  summary: 'Sign in as a demo user. Exists only where the demo organisations do.',
  may: 'anyone',
  body: z.strictObject({ as: z.enum(DEMO_USERS) }),
  answer: z.object({ user: z.object({ name: line(120) }) }),
  status: 201,
});
