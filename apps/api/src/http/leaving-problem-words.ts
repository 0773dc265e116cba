import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What is refused of an export that is to come in, and of an organisation that is to leave, in words. */
export const LEAVING_PROBLEM_WORDS = {
  export_unreadable: {
    status: RULE,
    nl: [
      'Dit is geen export van Cadans',
      'Kies het bestand dat “Alles downloaden” gaf, zoals het is. Er is niets gemaakt.',
    ],
    en: [
      'This is no export of Cadans',
      'Choose the file that “Download everything” gave, as it is. Nothing was made.',
    ],
  },
  export_of_other_version: {
    status: RULE,
    nl: [
      'Deze export heeft een andere vorm',
      'Deze Cadans leest cadans-export/1. Lees het bestand in met de versie die het maakte, of werk Cadans bij.',
    ],
    en: [
      'This export has another form',
      'This Cadans reads cadans-export/1. Read the file with the version that made it, or update Cadans.',
    ],
  },
  export_unusable: {
    status: RULE,
    nl: [
      'Deze export klopt niet',
      'Er staat iets in wat niet kan; bij de velden staat waar. Er is niets gemaakt. Download de export opnieuw en wijzig hem niet.',
    ],
    en: [
      'This export does not hold together',
      'Something in it is not possible; the fields say where. Nothing was made. Download the export again and do not change it.',
    ],
  },
  other_name: {
    status: RULE,
    nl: ['Dat is een andere naam', 'Typ de naam van de organisatie precies zoals hij er staat.'],
    en: ['That is another name', 'Type the name of the organisation exactly as it stands.'],
  },
  organisation_is_leaving: {
    status: CONFLICT,
    nl: [
      'Deze organisatie wordt verwijderd',
      'Er is om gevraagd haar te verwijderen; tot die dag kun je alles lezen en exporteren. Een beheerder kan het intrekken bij Instellingen.',
    ],
    en: [
      'This organisation is being deleted',
      'Its deletion was asked for; until that day you can read and export everything. An admin can take it back in Settings.',
    ],
  },
  not_leaving: {
    status: CONFLICT,
    nl: ['Er is niets in te trekken', 'Deze organisatie wordt niet verwijderd.'],
    en: ['There is nothing to take back', 'This organisation is not being deleted.'],
  },
  too_late_to_stay: {
    status: CONFLICT,
    nl: [
      'De dertig dagen zijn om',
      'Het verwijderen is begonnen en niet meer in te trekken. Met een export begin je opnieuw.',
    ],
    en: [
      'The thirty days are over',
      'Deleting has begun and cannot be taken back. With an export you begin again.',
    ],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
