import { NEW_EMAIL_PAGE, UNDO_EMAIL_PAGE } from '@cadans/contracts/account';
import type { Language } from '@cadans/contracts/session';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { writtenMail } from '../digests/written-mail.js';
import type { TakenMail } from '../doors/person-mail.js';
import { type PersonMail, PersonMails } from '../doors/person-mails.js';
import { MailLinks } from '../mail/mail-links.js';
import { identitySecret } from '../session/identity.js';
import { type EmailLink, linkToken } from './email-links.js';
import { EMAIL_MAIL_WORDS } from './email-mail-words.js';

interface Change {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly to: string;
}

const PAGE = { confirm: NEW_EMAIL_PAGE, undo: UNDO_EMAIL_PAGE } as const;

/** Writes the mails about an e-mail address: to the new one, and to the old one when it is no longer in use. */
@Injectable()
export class EmailMails implements OnModuleInit {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    private readonly mails: PersonMails,
    private readonly links: MailLinks,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  onModuleInit(): void {
    this.mails.add('email_change', (mail) => this.write('confirm', mail));
    this.mails.add('email_changed', (mail) => this.write('undo', mail));
  }

  /** None when it makes no sense any more; nor to an address that is somebody else's, who asked for nothing. */
  private async write(what: EmailLink, { about }: TakenMail): Promise<PersonMail | undefined> {
    const { rows } = await this.database.identity.query<Change>(
      `select c.id, u.name, u.language, c.to_email as "to" from user_email_change c join user_account u on u.id = c.user_id
        where c.id = $1 and c.ended_at is null and (c.changed_at is null) = $2
          and (c.changed_at is not null or not exists (select from user_account other where other.email = c.to_email))`,
      [about.changeId, what === 'confirm'],
    );
    const [change] = rows;
    if (!change) return undefined;
    const { id, name, language, to } = change;
    const words = EMAIL_MAIL_WORDS[what][language];
    // Behind the #: a browser sends that to nobody.
    const href = this.links.to(`${PAGE[what]}#${linkToken(this.#secret, what, id)}`);
    const content = writtenMail({
      language,
      subject: words.subject,
      preview: words.preview,
      above: 'Cadans',
      title: words.title(name),
      parts: [
        { part: 'paragraph', text: words.text(to) },
        { part: 'button', label: words.button, href },
        { part: 'paragraph', text: words.otherwise },
      ],
      because: words.because,
      links: [],
    });
    return { toName: name, content };
  }
}
