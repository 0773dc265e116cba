import type { Language } from '@cadans/contracts/session';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { TakenMail } from '../doors/person-mail.js';
import { type PersonMail, PersonMails } from '../doors/person-mails.js';
import { Clock } from '../http/clock.js';
import { JobWorker } from '../jobs/job-worker.js';
import { MailLinks } from '../mail/mail-links.js';
import { ERASED_MAIL } from './erasing.js';
import { erasedMail } from './leaving-mails.js';
import { WARNING_JOB, warnOfLeaving } from './telling.js';

/** What is told of an organisation that leaves when nobody does anything: that three days are left, and that it is gone. */
@Injectable()
export class LeavingLetters implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly worker: JobWorker,
    private readonly mails: PersonMails,
    private readonly links: MailLinks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.worker.add({
      kind: WARNING_JOB,
      settle: (send, { organisationId, key }) =>
        warnOfLeaving(send, organisationId, key, { links: this.links, now: this.clock.now() }),
    });
    this.mails.add(ERASED_MAIL, (mail) => this.erased(mail));
  }

  private async erased({ address, about }: TakenMail): Promise<PersonMail | undefined> {
    const { rows } = await this.database.identity.query<{ name: string; language: Language }>(
      'select name, language from user_account where email = $1',
      [address],
    );
    const [person] = rows;
    if (!person) return undefined;
    const content = erasedMail(String(about.organisation), person.name, person.language);
    return { toName: person.name, content };
  }
}
