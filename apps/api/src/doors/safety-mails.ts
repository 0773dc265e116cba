import type { Language } from '@cadans/contracts/session';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { writtenMail } from '../digests/written-mail.js';
import { MailLinks } from '../mail/mail-links.js';
import type { TakenMail } from './person-mail.js';
import { type PersonMail, PersonMails } from './person-mails.js';
import { BECAUSE_OWNER, HELLO, OPEN_ACCOUNT, OPEN_SIGN_IN } from './safety-mail-frame.js';
import { SAFETY_KINDS, SAFETY_WORDS, type SafetyKind } from './safety-mail-words.js';

/** Tells the owner of an account what was done to its safety: who did not do it hears it in time. */
@Injectable()
export class SafetyMails implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly mails: PersonMails,
    private readonly links: MailLinks,
  ) {}

  onModuleInit(): void {
    for (const kind of SAFETY_KINDS) this.mails.add(kind, (mail) => this.write(kind, mail));
  }

  /** Tells a person; after what it tells is kept. */
  async tell(userId: string, kind: SafetyKind): Promise<void> {
    const { rows } = await this.database.identity.query<{ email: string }>(
      'select email from user_account where id = $1',
      [userId],
    );
    if (rows[0]) await this.mails.ask({ kind, address: rows[0].email, about: {} });
  }

  private async write(kind: SafetyKind, { address }: TakenMail): Promise<PersonMail | undefined> {
    const { rows } = await this.database.identity.query<{ name: string; language: Language }>(
      'select name, language from user_account where email = $1',
      [address],
    );
    const [person] = rows;
    if (!person) return undefined;
    const { name, language } = person;
    const { subject, text, otherwise } = SAFETY_WORDS[kind][language];
    const [label, path] =
      kind === 'sign_in_locked'
        ? ([OPEN_SIGN_IN[language], '/sign-in'] as const)
        : ([OPEN_ACCOUNT[language], '/account'] as const);
    const content = writtenMail({
      language,
      subject,
      preview: otherwise,
      above: 'Cadans',
      title: HELLO[language](name),
      parts: [
        { part: 'paragraph', text },
        { part: 'paragraph', text: otherwise },
        { part: 'button', label, href: this.links.to(path) },
      ],
      because: BECAUSE_OWNER[language],
      links: [],
    });
    return { toName: name, content };
  }
}
