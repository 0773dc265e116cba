import type { NoticeKind } from '@cadans/domain/notice';
import type { Unsubscription } from './unsubscribe-token.js';

type Language = 'nl' | 'en';

/** They come in one mail, and end together. */
const REMINDERS = {
  nl: 'wat af moet zijn, wat te laat is en wat stil dreigt te vallen',
  en: 'what is due, what is late and what is about to fall silent',
};

const KINDS: Record<Language, Record<NoticeKind, string>> = {
  nl: {
    due_soon: REMINDERS.nl,
    late: REMINDERS.nl,
    owner_silent: REMINDERS.nl,
    running_out: REMINDERS.nl,
    weekly_digest: 'je week',
    request_received: 'nieuwe verzoeken',
    request_decided: 'besluiten over je verzoeken',
    review_minutes: 'notulen van een stuurmoment',
    webhook_paused: 'webhooks op pauze',
  },
  en: {
    due_soon: REMINDERS.en,
    late: REMINDERS.en,
    owner_silent: REMINDERS.en,
    running_out: REMINDERS.en,
    weekly_digest: 'your week',
    request_received: 'new requests',
    request_decided: 'decisions on your requests',
    review_minutes: 'minutes of reviews',
    webhook_paused: 'paused webhooks',
  },
};

const WORDS = {
  nl: {
    title: 'Afmelden',
    ask: (kind: string) => `Wil je geen mails meer over ${kind}? In Cadans zelf zie je het nog wel.`,
    button: 'Geen mails meer hierover',
    done: (kind: string) => `Je krijgt geen mails meer over ${kind}.`,
    choose: 'Kies zelf wat je hoort, en hoe',
  },
  en: {
    title: 'Unsubscribe',
    ask: (kind: string) => `No more mails about ${kind}? You will still see it in Cadans itself.`,
    button: 'No more mails about this',
    done: (kind: string) => `You will get no more mails about ${kind}.`,
    choose: 'Choose what you hear, and how',
  },
};

/** The page behind the link in a mail: asks first, as programs that look after links open them too; then says that it is done. */
export function unsubscribePage(
  { organisationId, kind }: Unsubscription,
  language: Language,
  isDone: boolean,
): string {
  const { title, ask, button, done, choose } = WORDS[language];
  const of = KINDS[language][kind];
  const body = isDone
    ? `<p role="status">${done(of)}</p>`
    : `<p>${ask(of)}</p><form method="post"><button>${button}</button></form>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title} – Cadans</title>
<link rel="stylesheet" href="/api/docs.css">
<main>
<h1>${title}</h1>
${body}
<p><a href="/o/${organisationId}/notices">${choose}</a></p>
</main>
</html>`;
}
