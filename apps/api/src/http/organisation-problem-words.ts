import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What the rules about themes, channels, plans and all that is kept refuse, in words. */
export const ORGANISATION_PROBLEM_WORDS = {
  theme_in_use: {
    status: CONFLICT,
    nl: ['Dit thema is in gebruik', 'Er staan activiteiten of plannen op. Verplaats die eerst.'],
    en: ['This theme is in use', 'Activities or plans serve it. Move those first.'],
  },
  channel_in_use: {
    status: CONFLICT,
    nl: ['Dit kanaal is in gebruik', 'Er staan activiteiten op. Verplaats die eerst.'],
    en: ['This channel is in use', 'Activities are on it. Move those first.'],
  },
  name_taken: {
    status: CONFLICT,
    nl: ['Die naam bestaat al', 'Kies een andere naam.'],
    en: ['That name exists already', 'Choose another name.'],
  },
  weights_not_whole: {
    status: RULE,
    nl: ['De weging is geen 100%', 'Verdeel precies 100 procent over de thema’s.'],
    en: ['The weights are not 100%', 'Spread exactly 100 percent over the themes.'],
  },
  no_themes: {
    status: RULE,
    nl: ['Nog geen thema’s', 'Kies minstens één thema voor dit jaar.'],
    en: ['No themes yet', 'Choose at least one theme for this year.'],
  },
  theme_twice: {
    status: RULE,
    nl: ['Een thema staat er dubbel', 'Elk thema telt één keer mee.'],
    en: ['A theme is there twice', 'Every theme counts once.'],
  },
  plan_agreed: {
    status: 403,
    nl: ['Dit plan is vastgesteld', 'Alleen wie stuurt (directeur, adviseur of beheerder) wijzigt het nog.'],
    en: ['This plan is agreed', 'Only who steers (director, consultant or admin) still changes it.'],
  },
  plan_exists: {
    status: CONFLICT,
    nl: ['Dat jaar heeft al een plan', 'Open het bestaande plan.'],
    en: ['That year has a plan already', 'Open the plan that is there.'],
  },
  not_yours: {
    status: 403,
    nl: ['Dit schreef iemand anders', 'Alleen wie het schreef wijzigt het of haalt het weg.'],
    en: ['Somebody else wrote this', 'Only who wrote it changes it or takes it away.'],
  },
  not_a_member: {
    status: RULE,
    nl: ['Dat is hier geen lid', 'Noem alleen leden die nog meedoen in deze organisatie.'],
    en: ['That is no member here', 'Mention only members who still take part in this organisation.'],
  },
  too_many_steps: {
    status: RULE,
    nl: ['Dat zijn te veel stappen', 'Een activiteit heeft hoogstens 50 stappen. Haal er een weg.'],
    en: ['Those are too many steps', 'An activity has at most 50 steps. Take one away.'],
  },
  too_many_views: {
    status: RULE,
    nl: ['Dat zijn te veel weergaven', 'Bewaar er hoogstens 100. Haal er een weg die je niet gebruikt.'],
    en: ['Those are too many views', 'Keep at most 100. Take one away that you do not use.'],
  },
  too_many_organisations: {
    status: RULE,
    nl: ['Dat zijn te veel organisaties', 'Je richtte er vandaag al tien op. Probeer het morgen opnieuw.'],
    en: ['Those are too many organisations', 'You founded ten today already. Try again tomorrow.'],
  },
  import_unreadable: {
    status: RULE,
    nl: ['Dit bestand is niet te lezen', 'Bewaar het als .xlsx of CSV (UTF-8) en probeer het opnieuw.'],
    en: ['This file cannot be read', 'Save it as .xlsx or CSV (UTF-8) and try again.'],
  },
  import_incomplete: {
    status: RULE,
    nl: [
      'Nog niet alles is ingevuld',
      'Geef elke rij een thema, een eigenaar en een kanaal, of sla haar over.',
    ],
    en: ['Not everything is filled in', 'Give every row a theme, an owner and a channel, or skip it.'],
  },
  import_expired: {
    status: 410,
    nl: ['Dit bestand is opgeruimd', 'Een ingelezen bestand blijft 24 uur staan. Lees het opnieuw in.'],
    en: ['This file was cleared away', 'A file that was read stays for 24 hours. Read it again.'],
  },
  import_taken_back: {
    status: 409,
    nl: ['Al ongedaan gemaakt', 'Deze import telt al niet meer mee. Er is niets meer om terug te draaien.'],
    en: ['Undone already', 'This import counts no more. There is nothing left to take back.'],
  },
  put_right_since: {
    status: 409,
    nl: [
      'Intussen verbeterd',
      'Iemand verbeterde cijfers uit deze import. Laat die staan en draai de rest terug, of verbeter ze eerst.',
    ],
    en: [
      'Put right meanwhile',
      'Somebody put numbers of this import right. Leave those and take back the rest, or correct them first.',
    ],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
