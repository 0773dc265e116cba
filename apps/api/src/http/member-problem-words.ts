import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const GONE = 410;

/** What the rules about who takes part refuse, in words. */
export const MEMBER_PROBLEM_WORDS = {
  member_owns_open_work: {
    status: CONFLICT,
    nl: [
      'Er staat nog open werk op deze naam',
      'Draag activiteiten, stappen, beloften en thema’s eerst over.',
    ],
    en: ['This name still carries open work', 'Hand over activities, steps, promises and themes first.'],
  },
  last_admin: {
    status: CONFLICT,
    nl: ['Er blijft altijd een beheerder', 'Maak eerst iemand anders beheerder.'],
    en: ['There is always an admin', 'Make somebody else admin first.'],
  },
  already_member: {
    status: CONFLICT,
    nl: ['Dit adres doet al mee', 'Zoek het op in de lijst; is het geschorst, laat het dan weer toe.'],
    en: ['This address takes part already', 'Look it up in the list; if it is suspended, let it in again.'],
  },
  too_many_invitations: {
    status: 422,
    nl: ['Dat zijn te veel uitnodigingen', 'Er gaan er hoogstens 50 per dag uit. Stuur de rest morgen.'],
    en: ['Those are too many invitations', 'At most 50 a day go out. Send the rest tomorrow.'],
  },
  invitation_over: {
    status: GONE,
    nl: ['Deze uitnodiging is verlopen', 'Ze geldt zeven dagen. Vraag wie je uitnodigde om een nieuwe.'],
    en: ['This invitation is over', 'It stands for seven days. Ask who invited you for a new one.'],
  },
  invitation_used: {
    status: GONE,
    nl: ['Deze uitnodiging is al gebruikt', 'Ze werkt één keer. Was jij het, meld je dan aan.'],
    en: ['This invitation was used already', 'It works once. If that was you, sign in.'],
  },
  invitation_withdrawn: {
    status: GONE,
    nl: [
      'Deze uitnodiging is ingetrokken',
      'Misschien kreeg je een nieuwere mail. Vraag het anders wie je uitnodigde.',
    ],
    en: ['This invitation was withdrawn', 'You may have a newer mail. Otherwise ask who invited you.'],
  },
  invitation_for_another: {
    status: 403,
    nl: ['Deze uitnodiging is voor iemand anders', 'Log uit en open de link opnieuw als wie uitgenodigd is.'],
    en: ['This invitation is for somebody else', 'Sign out and open the link again as who is invited.'],
  },
  sign_in_first: {
    status: CONFLICT,
    nl: ['Je hebt al een account', 'Meld je aan met het adres van de uitnodiging en open de link opnieuw.'],
    en: [
      'You have an account already',
      'Sign in with the address of the invitation and open the link again.',
    ],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
