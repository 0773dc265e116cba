import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What the doors refuse, in words. */
export const DOOR_PROBLEM_WORDS = {
  locked_for_now: {
    status: 429,
    nl: [
      'Even wachten',
      'Er zijn te veel verkeerde pogingen gedaan. Probeer het later opnieuw, of vraag een inloglink per mail: die werkt nu ook.',
    ],
    en: [
      'Wait a while',
      'There were too many wrong tries. Try again later, or ask for a sign-in link by mail: that works now as well.',
    ],
  },
  link_spent: {
    status: 410,
    nl: ['Deze link werkt niet meer', 'Een link werkt één keer en niet lang. Vraag een nieuwe.'],
    en: ['This link works no more', 'A link works once, and not for long. Ask for a new one.'],
  },
  link_of_other_browser: {
    status: CONFLICT,
    nl: [
      'Open de link in de andere browser',
      'Deze link hoort bij de browser waarin je hem vroeg. Open hem daar, of vraag hier een nieuwe.',
    ],
    en: [
      'Open the link in the other browser',
      'This link belongs to the browser in which you asked for it. Open it there, or ask for a new one here.',
    ],
  },
  installation_founded: {
    status: CONFLICT,
    nl: ['Hier is al iemand begonnen', 'Log in, of vraag wie deze Cadans beheert om een uitnodiging.'],
    en: ['Somebody began here already', 'Sign in, or ask who looks after this Cadans for an invitation.'],
  },
  wrong_setup_code: {
    status: 403,
    nl: [
      'Die code klopt niet',
      'De code staat in het log van de server, bij het starten. Spaties en streepjes maken niet uit.',
    ],
    en: [
      'That code is not right',
      'The code stands in the log of the server, where it starts. Spaces and dashes do not matter.',
    ],
  },
  second_step_over: {
    status: 401,
    nl: ['Dat duurde te lang', 'Na vijf minuten of vijf codes begint het inloggen opnieuw.'],
    en: ['That took too long', 'After five minutes or five codes, signing in begins again.'],
  },
  wrong_code: {
    status: RULE,
    nl: ['Die code klopt niet', 'Neem de code die nu in je app staat; elke code werkt één keer.'],
    en: ['That code is not right', 'Take the code your app shows now; each code works once.'],
  },
  wrong_password: {
    status: RULE,
    nl: ['Dit is niet je wachtwoord', 'Vul je huidige wachtwoord in, of vraag per mail een nieuw.'],
    en: ['That is not your password', 'Give your present password, or ask for a new one by mail.'],
  },
  two_step_on: {
    status: CONFLICT,
    nl: [
      'Er wordt al een code gevraagd',
      'Zet inloggen in twee stappen eerst uit om een andere app te kiezen.',
    ],
    en: ['A code is asked already', 'Switch signing in in two steps off first, to choose another app.'],
  },
  two_step_off: {
    status: CONFLICT,
    nl: ['Er wordt geen code gevraagd', 'Zet inloggen in twee stappen eerst aan.'],
    en: ['No code is asked', 'Switch signing in in two steps on first.'],
  },
  sign_on_unavailable: {
    status: 503,
    nl: [
      'De inlogdienst van je bedrijf antwoordt niet',
      'Probeer het zo opnieuw, of log in met je wachtwoord of een link per mail. Blijft het zo, meld het dan bij je beheerder.',
    ],
    en: [
      'The sign-in service of your company does not answer',
      'Try again in a while, or sign in with your password or a link by mail. If it stays so, tell your admin.',
    ],
  },
  sign_on_over: {
    status: 410,
    nl: [
      'Deze poging is voorbij',
      'Inloggen duurde langer dan tien minuten, is al gedaan, of begon in een andere browser. Begin opnieuw.',
    ],
    en: [
      'This try is over',
      'Signing in took longer than ten minutes, was done already, or began in another browser. Begin again.',
    ],
  },
  sign_on_refused: {
    status: RULE,
    nl: [
      'Je bent daar niet ingelogd',
      'Je brak het inloggen af, of de inlogdienst van je bedrijf liet je niet door. Probeer het opnieuw, of vraag je beheerder.',
    ],
    en: [
      'You were not signed in there',
      'You broke off signing in, or the sign-in service of your company did not let you through. Try again, or ask your admin.',
    ],
  },
  no_account_yet: {
    status: RULE,
    nl: [
      'Je hebt hier nog geen account',
      'Vraag een beheerder om een uitnodiging. Heb je die al? Open dan de link in die mail. Heb je wel een account, log dan op je eigen manier in en koppel het bij Account, Inloggen.',
    ],
    en: [
      'You have no account here yet',
      'Ask an admin for an invitation. Were you invited? Then open the link in that mail. If you do have an account, sign in in your own way and link it at Account, Signing in.',
    ],
  },
  account_not_linked: {
    status: CONFLICT,
    nl: [
      'Je account is nog niet gekoppeld',
      'Er is al een account met jouw e-mailadres. Log eenmaal in met je wachtwoord of een link per mail, en koppel het dan bij Account, Inloggen.',
    ],
    en: [
      'Your account is not linked yet',
      'There is an account with your e-mail address already. Sign in once with your password or a link by mail, and then link it at Account, Signing in.',
    ],
  },
  identity_taken: {
    status: CONFLICT,
    nl: [
      'Dit is al aan een ander account gekoppeld',
      'Kies bij de inlogdienst je eigen account, of ontkoppel het eerst bij het andere account.',
    ],
    en: [
      'This is linked to another account already',
      'Choose your own account at the sign-in service, or unlink it at the other account first.',
    ],
  },
  identity_kept: {
    status: CONFLICT,
    nl: [
      'Je hebt al een koppeling',
      'Ontkoppel eerst het account dat er nu staat, en koppel dan het andere.',
    ],
    en: [
      'You have linked one already',
      'Unlink the account that is there now first, and then link the other.',
    ],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
