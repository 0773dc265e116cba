import type { Send } from '../database/database.js';
import { enqueue } from '../jobs/enqueue.js';
import type { MailLinks } from '../mail/mail-links.js';
import { notify } from '../notices/notify.js';
import { type LeavingNews, leavingMail, leavingWords } from './leaving-mails.js';

/** The kind of job that tells once more that an organisation leaves. */
export const WARNING_JOB = 'deletion_warning';

const DAYS_BEFORE = 3;

interface Known {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly organisation: string;
  readonly timeZone: string;
  readonly eraseAfter: Date;
  readonly by: string;
  readonly stays: boolean;
  readonly tellTo: string[];
}

const KNOWN = `select d.id, o.name as organisation, o.time_zone as "timeZone", d.erase_after as "eraseAfter",
    coalesce(t.name, a.name) as by, d.taken_back_at is not null as stays,
    array(select id from member m where m.organisation_id = $1 and m.active and (m.admin or m.role = 'director') order by id) as "tellTo"
  from organisation_deletion d join organisation o on o.id = d.organisation_id
    join member a on a.organisation_id = d.organisation_id and a.id = d.asked_by_id
    left join member t on t.organisation_id = d.organisation_id and t.id = d.taken_back_by_id
  where d.organisation_id = $1 and ($2::uuid is null or d.id = $2) order by d.asked_at desc, d.id desc limit 1`;

/**
 * Tells every admin and director, at once and however they chose to hear of other things, that somebody asked for the
 * organisation to be deleted or took that back, in the transaction of it; and leaves for later that it is told again three
 * days before.
 */
export async function tellOfLeaving(
  send: Send,
  organisationId: string,
  links: MailLinks,
  now: Date,
): Promise<void> {
  const [known] = await send<Known>({ text: KNOWN, values: [organisationId, null] });
  if (!known) return;
  await tell(send, organisationId, known, { news: known.stays ? 'stays' : 'asked', links, now });
  if (known.stays) return;
  const dueAt = new Date(known.eraseAfter.getTime() - DAYS_BEFORE * 86_400_000);
  await enqueue(send, { kind: WARNING_JOB, key: known.id, payload: {}, dueAt });
}

/** Tells it again, of what was asked then; nothing when that was taken back. */
export async function warnOfLeaving(
  send: Send,
  organisationId: string,
  deletionId: string,
  { links, now }: { links: MailLinks; now: Date },
): Promise<void> {
  const [known] = await send<Known>({ text: KNOWN, values: [organisationId, deletionId] });
  if (known && !known.stays) await tell(send, organisationId, known, { news: 'soon', links, now });
}

async function tell(
  send: Send,
  organisationId: string,
  known: Known,
  { news, links, now }: { news: LeavingNews; links: MailLinks; now: Date },
): Promise<void> {
  const leaving = { ...known, href: links.to(`/o/${organisationId}/settings/deletion`) };
  const mail = { nl: leavingMail(news, leaving, 'nl'), en: leavingMail(news, leaving, 'en') };
  for (const memberId of known.tellTo) {
    await notify(
      send,
      {
        memberId,
        kind: 'organisation_leaving',
        key: `leaving ${news} ${known.id}`,
        about: { deletionId: known.id },
        words: leavingWords(news, leaving),
        mail,
      },
      now,
    );
  }
}
