import type { MailDocument } from './mail-document.js';
import { mailHtml } from './mail-html.js';
import { mailText } from './mail-text.js';

/** A mail as it goes out: the same said twice. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a mail as HTML and as text. The subject is one line: nothing in it can begin a header of its own. */
export function writtenMail(mail: MailDocument): WrittenMail {
  const subject = mail.subject.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return { subject, text: mailText(mail), html: mailHtml(mail) };
}
