import type { Sentence } from '@cadans/domain/sentence';
import { dayAndWeekday } from '../digests/digest-words.js';
import type { Decided } from '../digests/notice-mails.js';

/** What became of a request, as a list of notices tells it. */
export function inOneLine(title: string, decided: Decided): Sentence {
  switch (decided.status) {
    case 'accepted':
      return {
        nl: `Je verzoek “${title}” is ingepland voor ${dayAndWeekday(decided.plannedOn, 'nl')}.`,
        en: `Your request “${title}” is planned for ${dayAndWeekday(decided.plannedOn, 'en')}.`,
      };
    case 'declined':
      return {
        nl: `Je verzoek “${title}” gaat niet door: “${decided.reason}”`,
        en: `Your request “${title}” will not be done: “${decided.reason}”`,
      };
    case 'asked':
      return {
        nl: `Over je verzoek “${title}” is een vraag: “${decided.question}”`,
        en: `There is a question about your request “${title}”: “${decided.question}”`,
      };
  }
}

/** What came in, as a list of notices tells it: by its title, with how many more there are. */
export function receivedInOneLine(title: string, count: number): Sentence {
  return count === 1
    ? { nl: `Nieuw verzoek: “${title}”.`, en: `New request: “${title}”.` }
    : {
        nl: `${count} nieuwe verzoeken, waaronder “${title}”.`,
        en: `${count} new requests, “${title}” among them.`,
      };
}
