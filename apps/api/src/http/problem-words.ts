import type { ProblemCode } from '@cadans/contracts/problem';
import { ACCOUNT_PROBLEM_WORDS } from './account-problem-words.js';
import { ACTIVITY_PROBLEM_WORDS } from './activity-problem-words.js';
import { CADENCE_PROBLEM_WORDS } from './cadence-problem-words.js';
import { CHOICE_PROBLEM_WORDS } from './choice-problem-words.js';
import { DOOR_PROBLEM_WORDS } from './door-problem-words.js';
import { HANDOVER_PROBLEM_WORDS } from './handover-problem-words.js';
import { KEY_PROBLEM_WORDS } from './key-problem-words.js';
import { LEAVING_PROBLEM_WORDS } from './leaving-problem-words.js';
import { MEMBER_PROBLEM_WORDS } from './member-problem-words.js';
import { ORGANISATION_PROBLEM_WORDS } from './organisation-problem-words.js';
import { REVIEW_PROBLEM_WORDS } from './review-problem-words.js';
import { SHARE_PROBLEM_WORDS } from './share-problem-words.js';

/** A problem as it is told. */
export interface ProblemWords {
  readonly status: number;
  /** What is the matter, and what to do about it. */
  readonly nl: readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** Every problem in words: what is the matter and what the caller can do. */
export const PROBLEM_WORDS: Record<ProblemCode, ProblemWords> = {
  signed_out: {
    status: 401,
    nl: ['Je bent niet aangemeld', 'Meld je aan en probeer het opnieuw.'],
    en: ['You are not signed in', 'Sign in and try again.'],
  },
  wrong_credentials: {
    status: 401,
    nl: ['Dit klopt niet', 'Het e-mailadres en wachtwoord horen niet bij elkaar.'],
    en: ['That is not right', 'The e-mail address and password do not belong together.'],
  },
  foreign_origin: {
    status: 403,
    nl: ['Van een andere site', 'Dit verzoek kwam van een andere site en is geweigerd.'],
    en: ['From another site', 'This request came from another site and was refused.'],
  },
  forbidden: {
    status: 403,
    nl: ['Dat mag je hier niet', 'Vraag het aan de directeur of de beheerder van deze organisatie.'],
    en: ['You may not do that here', 'Ask the director or the admin of this organisation.'],
  },
  not_found: {
    status: 404,
    nl: ['Niet gevonden', 'Dit bestaat niet (meer), of je hebt er geen toegang toe.'],
    en: ['Not found', 'This does not exist (any more), or you have no access to it.'],
  },
  ...DOOR_PROBLEM_WORDS,
  invalid: {
    status: 400,
    nl: ['Niet alles klopt', 'Kijk de aangegeven velden na.'],
    en: ['Not everything is right', 'Check the fields that are pointed out.'],
  },
  malformed: {
    status: 400,
    nl: ['Onleesbaar verzoek', 'Dit verzoek is geen geldige JSON of heeft een ongeldige kop.'],
    en: ['Unreadable request', 'This request is not valid JSON or has an invalid header.'],
  },
  method_not_allowed: {
    status: 405,
    nl: ['Zo kan dit niet', 'Dit adres neemt alleen berichten aan (POST).'],
    en: ['Not in this way', 'This address takes messages only (POST).'],
  },
  unsupported_media_type: {
    status: 415,
    nl: ['Alleen JSON', 'Stuur de gegevens als application/json.'],
    en: ['JSON only', 'Send the data as application/json.'],
  },
  too_large: {
    status: 413,
    nl: ['Te groot', 'Dit is groter dan hier past.'],
    en: ['Too large', 'This is larger than fits here.'],
  },
  too_many: {
    status: 429,
    nl: ['Even wachten', 'Te veel pogingen achter elkaar. Probeer het over een minuut opnieuw.'],
    en: ['Wait a moment', 'Too many attempts in a row. Try again in a minute.'],
  },
  precondition_required: {
    status: 428,
    nl: ['Welke versie?', 'Stuur If-Match mee met de versie die je zag.'],
    en: ['Which version?', 'Send If-Match with the version you saw.'],
  },
  stale: {
    status: 412,
    nl: ['Intussen gewijzigd', 'Iemand anders was je voor. Bekijk de nieuwe stand en probeer het opnieuw.'],
    en: ['Changed meanwhile', 'Somebody else was first. Look at the new state and try again.'],
  },
  key_reused: {
    status: 422,
    nl: ['Sleutel al gebruikt', 'Deze Idempotency-Key hoort bij een ander verzoek.'],
    en: ['Key already used', 'This Idempotency-Key belongs to another request.'],
  },
  ...ACCOUNT_PROBLEM_WORDS,
  ...ACTIVITY_PROBLEM_WORDS,
  ...HANDOVER_PROBLEM_WORDS,
  ...MEMBER_PROBLEM_WORDS,
  ...ORGANISATION_PROBLEM_WORDS,
  ...LEAVING_PROBLEM_WORDS,
  ...KEY_PROBLEM_WORDS,
  ...REVIEW_PROBLEM_WORDS,
  ...SHARE_PROBLEM_WORDS,
  ...CADENCE_PROBLEM_WORDS,
  ...CHOICE_PROBLEM_WORDS,
  unavailable: {
    status: 503,
    nl: ['Even niet bereikbaar', 'Er is niets verloren. Probeer het over enkele seconden opnieuw.'],
    en: ['Not reachable for a moment', 'Nothing is lost. Try again in a few seconds.'],
  },
  unexpected: {
    status: 500,
    nl: ['Er ging iets mis bij ons', 'Er is niets gewijzigd. Probeer het opnieuw.'],
    en: ['Something went wrong on our side', 'Nothing was changed. Try again.'],
  },
};
