import type { ProblemCode } from '@cadans/contracts/problem';

interface Words {
  readonly status: number;
  /** What is the matter, and what to do about it. */
  readonly nl: readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

const CONFLICT = 409;
const RULE = 422;

/** Every problem in words: what is the matter and what the caller can do. */
export const PROBLEM_WORDS: Record<ProblemCode, Words> = {
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
    status: RULE,
    nl: ['Sleutel al gebruikt', 'Deze Idempotency-Key hoort bij een ander verzoek.'],
    en: ['Key already used', 'This Idempotency-Key belongs to another request.'],
  },
  not_later: {
    status: RULE,
    nl: ['Dat is niet later', 'Uitstellen is een latere dag kiezen. Naar voren halen kan wel.'],
    en: ['That is not later', 'Postponing means choosing a later day. Pulling in is possible.'],
  },
  not_earlier: {
    status: RULE,
    nl: ['Dat is niet eerder', 'Naar voren halen is een eerdere dag kiezen.'],
    en: ['That is not earlier', 'Pulling in means choosing an earlier day.'],
  },
  is_a_free_move: {
    status: RULE,
    nl: ['Hier is geen reden nodig', 'Binnen dezelfde week, of op de dag van maken, schuif je vrij.'],
    en: ['No reason is needed', 'Inside the same week, or on the day it was made, you move it freely.'],
  },
  needs_postponement: {
    status: CONFLICT,
    nl: ['Dit is uitstel', 'Naar een latere week schuiven vraagt een reden.'],
    en: ['This is a postponement', 'Moving to a later week asks a reason.'],
  },
  needs_pull_in: {
    status: CONFLICT,
    nl: ['Dit is naar voren halen', 'Naar een eerdere week schuiven wordt vastgelegd.'],
    en: ['This is a pull-in', 'Moving to an earlier week is recorded.'],
  },
  needs_note: {
    status: RULE,
    nl: ['Licht het toe', 'Bij deze keuze hoort een toelichting.'],
    en: ['Say why', 'This choice needs an explanation.'],
  },
  needs_decision: {
    status: CONFLICT,
    nl: [
      'Al drie keer uitgesteld',
      'Wie stuurt (directeur, adviseur of beheerder) besluit nu: doen, met een datum, of schrappen.',
    ],
    en: [
      'Postponed three times already',
      'Who steers (director, consultant or admin) decides now: do it, with a date, or scrap it.',
    ],
  },
  not_open: {
    status: CONFLICT,
    nl: ['Dit werk is niet meer open', 'Het is gedaan, geschrapt of verwijderd. Zet het eerst terug.'],
    en: ['This work is not open', 'It is done, scrapped or deleted. Bring it back first.'],
  },
  not_done: {
    status: CONFLICT,
    nl: ['Dit is niet gedaan', 'Alleen wat gedaan is kan weer open.'],
    en: ['This is not done', 'Only what is done can be opened again.'],
  },
  not_scrapped: {
    status: CONFLICT,
    nl: ['Dit staat er gewoon', 'Alleen wat geschrapt of verwijderd is kan terug.'],
    en: ['This is still there', 'Only what was scrapped or deleted can come back.'],
  },
  done_in_future: {
    status: RULE,
    nl: ['Die dag is nog niet geweest', 'Gedaan is gedaan op vandaag of een eerdere dag.'],
    en: ['That day is still to come', 'Done means done today or on an earlier day.'],
  },
  nothing_to_retract: {
    status: CONFLICT,
    nl: ['Niets terug te nemen', 'Alleen wie net zelf verzette, kan dat kort daarna terugnemen.'],
    en: ['Nothing to take back', 'Only who has just moved it can take that back, shortly after.'],
  },
  theme_not_chosen: {
    status: RULE,
    nl: ['Dit thema is dat jaar niet gekozen', 'Kies een thema uit het plan van dat jaar.'],
    en: ['That year did not choose this theme', 'Choose a theme from the plan of that year.'],
  },
  year_without_plan: {
    status: RULE,
    nl: ['Dat jaar heeft nog geen plan', 'Open eerst het jaarplan en kies de thema’s.'],
    en: ['That year has no plan yet', 'Open its plan first and choose the themes.'],
  },
  owner_not_active: {
    status: RULE,
    nl: ['De eigenaar is niet actief', 'Open werk heeft een actief lid als eigenaar. Kies iemand anders.'],
    en: ['The owner is not active', 'Open work has an active member as owner. Choose somebody else.'],
  },
  channel_deliberately_not: {
    status: RULE,
    nl: [
      'Bewust niet',
      'Voor dit kanaal is bewust niet gekozen. Neem dat besluit eerst terug in het fundament.',
    ],
    en: ['Deliberately not', 'This channel was deliberately not chosen. Take that decision back first.'],
  },
  campaign_of_other_theme: {
    status: RULE,
    nl: ['Campagne van een ander thema', 'Een campagne dient één thema. Kies een campagne van dit thema.'],
    en: ['Campaign of another theme', 'A campaign serves one theme. Choose a campaign of this theme.'],
  },
  member_owns_open_work: {
    status: CONFLICT,
    nl: ['Er staat nog open werk op deze naam', 'Draag activiteiten en thema’s eerst over.'],
    en: ['This name still carries open work', 'Hand over activities and themes first.'],
  },
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
    nl: ['Dit bestand is niet te lezen', 'Bewaar het als CSV (UTF-8) en probeer het opnieuw.'],
    en: ['This file cannot be read', 'Save it as CSV (UTF-8) and try again.'],
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
