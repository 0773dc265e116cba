import { canBeChosen } from '@cadans/domain/notice';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import type { TakenJob } from '../jobs/job.js';
import { JobWorker } from '../jobs/job-worker.js';
import { unsubscribePath } from '../notices/unsubscribe-token.js';
import { identitySecret } from '../session/identity.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';
import { MAIL_JOB, type MailKind } from './send-mail.js';
import { MailTransport, type OutgoingMail } from './transport.js';

type Written = OutgoingMail & { [column: string]: unknown; memberId: string | null; kind: MailKind };

const WRITTEN = `select id, message_id as "messageId", to_name as "toName", to_address as "toAddress", content,
    created_at as "createdAt", member_id as "memberId", kind
  from outgoing_mail where organisation_id = $1 and id = $2 and sent_at is null and to_address is not null`;

/** Sends the mails that were written: at least once, and with the same Message-ID when more often. */
@Injectable()
export class MailJob implements OnModuleInit {
  readonly #transport: MailTransport;
  readonly #secret: string;

  constructor(
    private readonly worker: JobWorker,
    private readonly database: Database,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#transport = new MailTransport(settings);
    this.#secret = identitySecret(urls.ownerUrl);
  }

  onModuleInit(): void {
    this.worker.add({
      kind: MAIL_JOB,
      reachOut: (job) => this.send(job),
      settle: async (send, { organisationId, key }) => {
        await send({
          name: 'mail-sent',
          text: 'update outgoing_mail set sent_at = now(), content = null where organisation_id = $1 and id = $2 and sent_at is null',
          values: [organisationId, key],
        });
      },
    });
  }

  private async send({ organisationId, key }: TakenJob): Promise<void> {
    const [mail] = await this.database.query<Written>({ text: WRITTEN, values: [organisationId, key] });
    if (!mail) return;
    const { memberId, kind } = mail;
    const path =
      memberId &&
      kind !== 'invitation' &&
      canBeChosen(kind) &&
      unsubscribePath(this.#secret, { organisationId, memberId, kind });
    await this.#transport.send({
      ...mail,
      unsubscribeUrl: path ? `${this.settings.site}${path}` : undefined,
    });
  }
}
