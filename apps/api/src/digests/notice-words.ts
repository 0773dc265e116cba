import type { Language } from '@cadans/contracts/session';

const nl = {
  hello: (name: string) => `Dag ${name}`,
  reminders: (count: number) => `${count} dingen vragen je aandacht`,
  remindersHeading: 'Om te weten',
  openWeek: 'Open je week',
  acceptedSubject: (title: string) => `Je verzoek is ingepland: ${title}`,
  accepted: (title: string, day: string) => `Je verzoek “${title}” is ingepland voor ${day}.`,
  declinedSubject: (title: string) => `Je verzoek gaat niet door: ${title}`,
  declined: (title: string) => `Je verzoek “${title}” gaat niet door. Dit is waarom:`,
  askedSubject: (title: string) => `Een vraag over je verzoek: ${title}`,
  asked: (title: string) => `Voor je verzoek “${title}” verder kan, is er een vraag:`,
  answerRequest: 'Beantwoord de vraag',
  openRequest: 'Bekijk je verzoek',
  minutesSubject: (day: string) => `Notulen van het stuurmoment van ${day}`,
  decided: 'Besloten',
  nothingDecided: 'Er viel niets te besluiten.',
  openMinutes: 'Open de notulen',
  becauseMember: (organisation: string) => `Je krijgt dit als lid van ${organisation} in Cadans.`,
  becauseAsked: (organisation: string) => `Je krijgt dit omdat je ${organisation} iets hebt gevraagd.`,
  unsubscribe: 'Geen berichten van deze soort meer',
  unsubscribeReminders: 'Geen herinneringen per mail meer',
  choices: 'Kies wat je hoort en wanneer',
};

/** What mails to one person say. */
export type NoticeWords = typeof nl;

const en: NoticeWords = {
  hello: (name) => `Hello ${name}`,
  reminders: (count) => `${count} things ask for your attention`,
  remindersHeading: 'Good to know',
  openWeek: 'Open your week',
  acceptedSubject: (title) => `Your request is planned: ${title}`,
  accepted: (title, day) => `Your request “${title}” is planned for ${day}.`,
  declinedSubject: (title) => `Your request will not be done: ${title}`,
  declined: (title) => `Your request “${title}” will not be done. This is why:`,
  askedSubject: (title) => `A question about your request: ${title}`,
  asked: (title) => `Before your request “${title}” can go on, there is a question:`,
  answerRequest: 'Answer the question',
  openRequest: 'See your request',
  minutesSubject: (day) => `Minutes of the review of ${day}`,
  decided: 'Decided',
  nothingDecided: 'There was nothing to decide.',
  openMinutes: 'Open the minutes',
  becauseMember: (organisation) => `You get this as a member of ${organisation} in Cadans.`,
  becauseAsked: (organisation) => `You get this because you asked ${organisation} for something.`,
  unsubscribe: 'No more messages of this kind',
  unsubscribeReminders: 'No more reminders by mail',
  choices: 'Choose what you hear, and when',
};

export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = { nl, en };
