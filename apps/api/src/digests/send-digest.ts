import { weekKey } from '@cadans/domain/digest-week';
import type { IsoWeek } from '@cadans/domain/iso-week';
import type { Send } from '../database/database.js';
import { tenantScope } from '../database/tenant-scope.js';
import type { NewMail } from '../mail/send-mail.js';
import { sendMail } from '../mail/send-mail.js';
import type { WrittenMail } from './written-mail.js';

/** Whose digest, and of which week. */
export interface DigestTo {
  readonly memberId: string;
  readonly week: IsoWeek;
  readonly name: string;
  readonly address: string;
}

/**
 * Sends the digest of a week to a member, in one transaction of the member's organisation: that it went, the mail and the job
 * that sends it are written together, or none of them. Whoever comes second, at whatever time by whichever clock, writes
 * nothing: the row of the week is there. Answers whether it went. What it says is only asked when it goes.
 */
export async function sendDigest(
  send: Send,
  { memberId, week, name, address }: DigestTo,
  write: () => Promise<WrittenMail>,
): Promise<boolean> {
  const claimed = await send({
    name: 'claim-digest',
    text: `insert into digest_sent (organisation_id, member_id, iso_year, iso_week) values ($1, $2, $3, $4)
      on conflict (organisation_id, member_id, iso_year, iso_week) do nothing returning iso_week`,
    values: [tenantScope().organisationId, memberId, week.year, week.week],
  });
  if (claimed.length === 0) return false;
  const mail: NewMail = {
    key: `digest ${memberId} ${weekKey(week)}`,
    kind: 'weekly_digest',
    to: { name, address, memberId },
    content: await write(),
  };
  return sendMail(send, mail);
}
