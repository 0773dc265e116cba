import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What the rules about promises and their pauses refuse, in words. */
export const CADENCE_PROBLEM_WORDS = {
  channel_promised: {
    status: CONFLICT,
    nl: ['Op dit kanaal loopt een belofte', 'Beëindig die eerst; daarna kan het kanaal bewust niet.'],
    en: ['Something is promised on this channel', 'End that first; then the channel can be left out.'],
  },
  already_promised: {
    status: CONFLICT,
    nl: ['Hier is al iets beloofd', 'Wijzig de belofte die op die dagen voor dit kanaal en thema geldt.'],
    en: ['Something is promised already', 'Change the promise in force on those days here.'],
  },
  not_the_latest: {
    status: CONFLICT,
    nl: ['Deze belofte is vervangen', 'Wijzig de belofte die erop volgde.'],
    en: ['This promise was replaced', 'Change the promise that followed it.'],
  },
  times_out_of_range: {
    status: RULE,
    nl: ['Dat aantal kan niet', 'Beloof een heel aantal van 1 tot en met 100.'],
    en: ['That number cannot be', 'Promise a whole number from 1 to 100.'],
  },
  nothing_changes: {
    status: RULE,
    nl: ['Er verandert niets', 'Dit is al beloofd.'],
    en: ['Nothing changes', 'This is what is promised already.'],
  },
  closed_period: {
    status: RULE,
    nl: [
      'Die periode is voorbij',
      'Een belofte is achteraf niet te repareren. Kies een dag in deze periode of later.',
    ],
    en: [
      'That period is over',
      'A promise cannot be repaired afterwards. Choose a day in this period or later.',
    ],
  },
  already_ended: {
    status: RULE,
    nl: ['Deze belofte is dan al voorbij', 'Doe een nieuwe belofte.'],
    en: ['This promise has ended by then', 'Make a new promise.'],
  },
  not_after_its_start: {
    status: RULE,
    nl: ['Dan is deze belofte nog niet begonnen', 'Kies een latere dag, of trek de belofte in.'],
    en: ['This promise has not begun by then', 'Choose a later day, or take the promise back.'],
  },
  needs_reason: {
    status: RULE,
    nl: ['Waarom stil?', 'Een pauze heeft een reden nodig.'],
    en: ['Why be silent?', 'A pause needs a reason.'],
  },
  ends_before_it_starts: {
    status: RULE,
    nl: ['Dit eindigt voor het begint', 'Kies een laatste dag op of na de eerste.'],
    en: ['This ends before it starts', 'Choose a last day on or after the first.'],
  },
  outside_the_promise: {
    status: RULE,
    nl: ['Dan geldt de belofte niet', 'Pauzeer op dagen waarop iets is beloofd.'],
    en: ['The promise is not in force then', 'Pause on days on which something is promised.'],
  },
  already_paused: {
    status: CONFLICT,
    nl: ['Er is dan al een pauze', 'Kies andere dagen, of beëindig die pauze eerst.'],
    en: ['There is a pause already', 'Choose other days, or end that pause first.'],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
