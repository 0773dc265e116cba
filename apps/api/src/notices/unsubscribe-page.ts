import type { NoticeKind } from '@cadans/domain/notice';

type Language = 'nl' | 'en';

const KINDS: Record<Language, Record<NoticeKind, string>> = {
  nl: {
    due_soon: 'wat bijna af moet zijn',
    late: 'wat te laat is',
    owner_silent: 'eigenaren van wie je niets hoort',
    running_out: 'beloftes die stil dreigen te vallen',
    weekly_digest: 'je week',
    request_received: 'nieuwe verzoeken',
    request_decided: 'besluiten over je verzoeken',
    review_minutes: 'notulen van een stuurmoment',
  },
  en: {
    due_soon: 'what is due soon',
    late: 'what is late',
    owner_silent: 'owners you hear nothing from',
    running_out: 'promises that are about to fall silent',
    weekly_digest: 'your week',
    request_received: 'new requests',
    request_decided: 'decisions on your requests',
    review_minutes: 'minutes of reviews',
  },
};

const WORDS = {
  nl: {
    title: 'Afmelden',
    ask: (kind: string) => `Wil je geen mails meer over ${kind}? In Cadans zelf zie je het nog wel.`,
    button: 'Geen mails meer hierover',
    done: (kind: string) => `Je krijgt geen mails meer over ${kind}.`,
  },
  en: {
    title: 'Unsubscribe',
    ask: (kind: string) => `No more mails about ${kind}? You will still see it in Cadans itself.`,
    button: 'No more mails about this',
    done: (kind: string) => `You will get no more mails about ${kind}.`,
  },
};

/** The page behind the link in a mail: asks first, as programs that look after links open them too; then says that it is done. */
export function unsubscribePage(kind: NoticeKind, language: Language, isDone: boolean): string {
  const { title, ask, button, done } = WORDS[language];
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
</main>
</html>`;
}
