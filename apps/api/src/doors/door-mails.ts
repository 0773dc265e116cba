import { MAGIC_LINK_PAGE, PASSWORD_RESET_PAGE } from '@cadans/contracts/doors';
import type { Language } from '@cadans/contracts/session';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { writtenMail } from '../digests/written-mail.js';
import { MailLinks } from '../mail/mail-links.js';
import { recordUserEvent } from '../session/record-user-event.js';
import { DOOR_MAIL_WORDS } from './door-mail-words.js';
import { type LinkKind, MailedLinks } from './mailed-links.js';
import type { TakenMail } from './person-mail.js';
import { type PersonMail, PersonMails } from './person-mails.js';

const PAGE = { magic_link: MAGIC_LINK_PAGE, password_reset: PASSWORD_RESET_PAGE } as const;
const ASKED = { magic_link: 'link_asked', password_reset: 'reset_asked' } as const;

/** Writes the mails with a link, and makes the link as it goes: only the mail ever holds its token. */
@Injectable()
export class DoorMails implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly mails: PersonMails,
    private readonly links: MailedLinks,
    private readonly mailLinks: MailLinks,
  ) {}

  onModuleInit(): void {
    this.mails.add('magic_link', (mail) => this.write('magic_link', mail));
    this.mails.add('password_reset', (mail) => this.write('password_reset', mail));
  }

  private async write(kind: LinkKind, mail: TakenMail): Promise<PersonMail | undefined> {
    const { address, createdAt: askedAt, about } = mail;
    const { rows } = await this.database.identity.query<{ id: string; name: string; language: Language }>(
      'select id, name, language from user_account where email = $1',
      [address],
    );
    const [person] = rows;
    if (!person) return undefined;
    const browserHash = typeof about.browserHash === 'string' ? about.browserHash : null;
    const token = await this.links.make({ kind, userId: person.id, askedAt, browserHash });
    if (!token) return undefined;
    if (mail.attempts === 1) await recordUserEvent(this.database, { userId: person.id, kind: ASKED[kind] });
    const { name, language } = person;
    // Behind the #: a browser sends that to nobody.
    const href = this.mailLinks.to(`${PAGE[kind]}#${token}`);
    return { toName: name, content: contentOf(kind, language, name, href) };
  }
}

function contentOf(kind: LinkKind, language: Language, name: string, href: string) {
  const words = DOOR_MAIL_WORDS[kind][language];
  return writtenMail({
    language,
    subject: words.subject,
    preview: words.preview,
    above: 'Cadans',
    title: words.title(name),
    parts: [
      { part: 'paragraph', text: words.text },
      { part: 'button', label: words.button, href },
      { part: 'paragraph', text: words.otherwise },
    ],
    because: words.because,
    links: [],
  });
}
