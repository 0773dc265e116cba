import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const RULE = 422;

/** What machines are refused, and who lets them in, in words. */
export const KEY_PROBLEM_WORDS = {
  key_refused: {
    status: 401,
    nl: [
      'Deze sleutel opent hier niets',
      'Hij klopt niet, is verlopen of ingetrokken, of wie hem maakte doet niet meer mee. Maak een nieuwe.',
    ],
    en: [
      'This key opens nothing here',
      'It is wrong, has expired or was revoked, or who made it takes no part any more. Make a new one.',
    ],
  },
  not_with_a_key: {
    status: 403,
    nl: ['Dit kan niet met een sleutel', 'Meld je hiervoor zelf aan in Cadans.'],
    en: ['Not with a key', 'Sign in to Cadans yourself for this.'],
  },
  report_reused: {
    status: 409,
    nl: ['Deze melding hoort bij ander werk', 'Geef elke publicatie een eigen externalId.'],
    en: ['This report belongs to other work', 'Give every publication an externalId of its own.'],
  },
  too_many_keys: {
    status: RULE,
    nl: ['Dat zijn te veel sleutels', 'Heb er hoogstens 20. Trek er een in die je niet gebruikt.'],
    en: ['Those are too many keys', 'Have at most 20. Revoke one that you do not use.'],
  },
  too_many_webhooks: {
    status: RULE,
    nl: ['Dat zijn te veel webhooks', 'Heb er hoogstens 20. Haal er een weg die je niet gebruikt.'],
    en: ['Those are too many webhooks', 'Have at most 20. Remove one that you do not use.'],
  },
  webhook_address_refused: {
    status: RULE,
    nl: [
      'Daarheen sturen we niets',
      'Geef een openbaar https-adres op poort 443 of 8443, zonder gebruikersnaam of wachtwoord erin.',
    ],
    en: [
      'We send nothing there',
      'Give a public https address on port 443 or 8443, without a user name or password in it.',
    ],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
