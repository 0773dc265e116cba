import { type NoticeKind, REMINDER_KINDS } from '@cadans/domain/notice';
import type { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import type { Unsubscription } from './unsubscribe-token.js';

// Who switched the kind off before, by hand, did so then.
const NO_MAIL = `insert into notice_preference as chosen (organisation_id, member_id, kind, mail, in_app, unsubscribed_at)
  select m.organisation_id, m.id, kind, false, true, now() from member m, unnest($3::notice_kind[]) kind where m.organisation_id = $1 and m.id = $2
  on conflict (organisation_id, member_id, kind) do update set mail = false, unsubscribed_at = now() where chosen.mail`;

interface Membership extends Record<string, unknown> {
  readonly organisationId: string;
  readonly memberId: string;
}

/**
 * Ends mails of a kind for a member. What comes in one mail ends together: all kinds of reminders, and, as reminders and the
 * week come of all organisations at once, in every organisation that the person is a member of.
 */
export async function endMails(database: Database, { kind, ...of }: Unsubscription): Promise<void> {
  const isReminder = REMINDER_KINDS.some((one) => one === kind);
  const kinds: readonly NoticeKind[] = isReminder ? REMINDER_KINDS : [kind];
  const ends = isReminder || kind === 'weekly_digest' ? await membershipsBeside(database, of) : [of];
  for (const { organisationId, memberId } of ends) {
    await inTenantScope({ organisationId }, () =>
      database.query({ name: 'no-mail', text: NO_MAIL, values: [organisationId, memberId, kinds] }),
    );
  }
}

/** The memberships of the person behind a member: at least that one itself. */
async function membershipsBeside(
  database: Database,
  of: Omit<Unsubscription, 'kind'>,
): Promise<Omit<Unsubscription, 'kind'>[]> {
  const { organisationId, memberId } = of;
  const [member] = await inTenantScope({ organisationId }, () =>
    database.query<{ userId: string | null }>({
      name: 'user-of-member',
      text: 'select user_id as "userId" from member where organisation_id = $1 and id = $2',
      values: [organisationId, memberId],
    }),
  );
  if (!member?.userId) return [of];
  return database.portfolio<Membership>(
    { 'app.user_id': member.userId },
    {
      name: 'memberships-of-person',
      text: 'select organisation_id as "organisationId", id as "memberId" from member where user_id = $1',
      values: [member.userId],
    },
  );
}
