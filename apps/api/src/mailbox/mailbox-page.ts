import type { Language } from '@cadans/contracts/session';
import { escaped } from '../digests/escaped.js';
import type { ListedMail } from './mail-folder.js';
import { MAILBOX_WORDS } from './mailbox-words.js';
import { headerOf, type KeptMessage } from './read-message.js';

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(title)} – Cadans</title>
<link rel="stylesheet" href="/mailbox/style.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>`;
}

/** For who is not signed in. */
export function signInPage(language: Language): string {
  const { title, signIn, signInText } = MAILBOX_WORDS[language];
  return page(
    language,
    title,
    `<h1>${title}</h1><p>${signInText}</p><nav><a href="/sign-in">${signIn}</a></nav>`,
  );
}

/** All mails of the folder, a page at a time. */
export function listPage(language: Language, mails: readonly ListedMail[], isMore: boolean): string {
  const words = MAILBOX_WORDS[language];
  const last = mails.at(-1);
  const rows = mails.map(
    ({ id, to, subject, sentAt }) =>
      `<li><a href="/mailbox/${id}">${escaped(subject) || words.noSubject}</a><p>${escaped(to)} · ${moment(sentAt, language)}</p></li>`,
  );
  return page(
    language,
    words.title,
    `<h1>${words.title}</h1><p>${words.intro}</p>
${rows.length > 0 ? `<ul>${rows.join('\n')}</ul>` : `<p><strong>${words.none}</strong></p>`}
${isMore && last ? `<nav><a href="/mailbox?before=${last.id}">${words.older}</a></nav>` : ''}`,
  );
}

/** One mail: as a program shows it, shut in a frame; as text; and what stands above it. */
export function mailPage(language: Language, id: string, mail: KeptMessage): string {
  const words = MAILBOX_WORDS[language];
  const subject = headerOf(mail, 'subject') || words.noSubject;
  const headers = mail.headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  const sentAt = moment(new Date(headerOf(mail, 'date')), language);
  const frame = `<h2>${words.html}</h2><iframe title="${words.html}" src="/mailbox/${id}/html" sandbox="${SANDBOX}"></iframe>`;
  return page(
    language,
    subject,
    `<nav><a href="/mailbox">${words.back}</a></nav>
<h1>${escaped(subject)}</h1>
<dl><dt>${words.to}</dt><dd>${escaped(headerOf(mail, 'to'))}</dd><dt>${words.when}</dt><dd>${sentAt}</dd></dl>
${mail.html ? frame : ''}
<h2>${words.text}</h2><pre>${escaped(mail.text)}</pre>
<details><summary>${words.headers}</summary><pre>${escaped(headers)}</pre></details>`,
  );
}

/** What a mail may do in its frame: nothing, but for its links, which open beside it. */
export const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

/** The HTML of a mail for its frame. Its links lead out of the frame. */
export function framedMail({ html }: KeptMessage): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}

function moment(at: Date, language: Language): string {
  if (Number.isNaN(at.getTime())) return '';
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
