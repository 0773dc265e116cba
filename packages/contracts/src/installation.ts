import * as z from 'zod/mini';
import { NewPassword } from './doors.js';
import { endpoint } from './endpoint.js';
import { Language, Membership } from './session.js';
import { line, mailAddress, year } from './values.js';

export const setUpInstallation = endpoint({
  method: 'POST',
  path: '/installation',
  summary:
    'Begin on an installation that has nobody yet: the first organisation with a plan of this year, and its first person, who is director and admin and signed in. Who is not at that machine shows the set-up code that its server writes in its log. Once; afterwards it is refused for ever.',
  may: 'anyone',
  body: z.strictObject({
    organisation: line(120),
    name: line(120),
    email: mailAddress,
    password: NewPassword,
    language: Language,
    /** Sixteen letters and digits; how they are spaced and whether they are capitals is no matter. */
    code: z.optional(z.string().check(z.trim(), z.maxLength(40))),
  }),
  answer: z.object({ membership: Membership, year }),
  status: 201,
  refusals: ['installation_founded', 'wrong_setup_code'],
});
