import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What the rules about handing over and being away refuse, in words. */
export const HANDOVER_PROBLEM_WORDS = {
  handover_outdated: {
    status: CONFLICT,
    nl: ['Intussen is er iets veranderd', 'Bekijk opnieuw wat er op deze naam staat en draag dat over.'],
    en: ['Something changed meanwhile', 'Look again at what this name carries, and hand that over.'],
  },
  handover_touched: {
    status: CONFLICT,
    nl: [
      'Dit gaat niet meer in één keer terug',
      'Een deel is intussen af, verder overgedragen of al terug. Draag los over wat terug moet.',
    ],
    en: [
      'This no longer goes back in one go',
      'Part of it was finished, handed on or given back since. Hand over by itself what should go back.',
    ],
  },
  keeps_while_leaving: {
    status: RULE,
    nl: ['Wie vertrekt houdt niets', 'Kies voor alles een nieuwe eigenaar.'],
    en: ['Who leaves keeps nothing', 'Choose a new owner for everything.'],
  },
  already_away: {
    status: CONFLICT,
    nl: ['Die dagen staan er al', 'Er is al een afwezigheid op deze dagen. Wijzig die.'],
    en: ['Those days are there already', 'There is an absence on these days already. Change that one.'],
  },
  stand_in_not_active: {
    status: RULE,
    nl: ['Deze persoon kan niet vervangen', 'Kies iemand die meedoet en mag plannen.'],
    en: ['This person cannot stand in', 'Choose somebody who takes part and may plan.'],
  },
  stands_in_for_self: {
    status: RULE,
    nl: ['Jezelf vervangen kan niet', 'Kies iemand anders, of niemand.'],
    en: ['Nobody stands in for themselves', 'Choose somebody else, or nobody.'],
  },
  nobody_for_good: {
    status: RULE,
    nl: ['Zonder einde geen vervanger', 'Vul een laatste dag in, of draag het werk over.'],
    en: ['No stand-in without an end', 'Fill in a last day, or hand the work over.'],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
