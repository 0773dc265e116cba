import {
  afterQuietHours,
  canBeChosen,
  type QuietHours,
  type ToldKind,
  USUAL_CHOICE,
  USUAL_QUIET_HOURS,
} from '@cadans/domain/notice';
import type { Send } from '../database/database.js';
import { tenantScope } from '../database/tenant-scope.js';
import { type MailContent, sendMail } from '../mail/send-mail.js';

/** Something a member is told, once under its key: in Cadans, and by mail where there is a mail for it. */
export interface Notice {
  readonly memberId: string;
  readonly kind: ToldKind;
  readonly key: string;
  /** Id of what it is about, by name (activityId, cadenceId, requestId, reviewId, webhookId or deletionId): where reading it leads. */
  readonly about?: Readonly<Record<string, string>>;
  readonly words: { readonly nl: string; readonly en: string };
  readonly mail?: { readonly nl: MailContent; readonly en: MailContent };
}

interface Told {
  readonly [column: string]: unknown;
  readonly name: string;
  readonly address: string | null;
  readonly language: 'nl' | 'en' | null;
  readonly timeZone: string;
  readonly mail: boolean | null;
  readonly inApp: boolean | null;
  readonly isSet: boolean;
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
}

const TOLD = `select m.name, u.email as address, u.language, o.time_zone as "timeZone", p.mail, p.in_app as "inApp",
    s.member_id is not null as "isSet", s.quiet_from as "quietFrom", s.quiet_until as "quietUntil"
  from member m join organisation o on o.id = m.organisation_id left join user_account u on u.id = m.user_id
    left join notice_preference p on p.organisation_id = m.organisation_id and p.member_id = m.id and p.kind = $3
    left join notice_setting s on s.organisation_id = m.organisation_id and s.member_id = m.id
  where m.organisation_id = $1 and m.id = $2 and m.active`;

/**
 * Tells a member something in the transaction it follows from, the way the member chose; a mail waits until quiet hours are
 * over, but for what nobody can choose not to hear. Who is no longer active is told nothing. Answers whether anything was told that was not before.
 */
export async function notify(send: Send, notice: Notice, now: Date): Promise<boolean> {
  const { organisationId } = tenantScope();
  const { memberId, kind, key } = notice;
  const [told] = await send<Told>({ name: 'told', text: TOLD, values: [organisationId, memberId, kind] });
  if (!told) return false;
  const shown = (told.inApp ?? USUAL_CHOICE.inApp) && (await show(send, organisationId, notice));
  if (!notice.mail || !told.address || !(told.mail ?? USUAL_CHOICE.mail)) return shown;
  const mailed = await sendMail(send, {
    key: `${memberId} ${key}`,
    kind,
    to: { name: told.name, address: told.address, memberId },
    content: notice.mail[told.language ?? 'nl'],
    ...(canBeChosen(kind) && { dueAt: afterQuietHours(quietHoursOf(told), now, told.timeZone) }),
  });
  return shown || mailed;
}

async function show(send: Send, organisationId: string, notice: Notice): Promise<boolean> {
  const { memberId, key, kind, about = {}, words } = notice;
  const shown = await send({
    name: 'show-notice',
    text: `insert into notification (organisation_id, member_id, key, kind, about, words) values ($1, $2, $3, $4, $5, $6)
      on conflict (organisation_id, member_id, key) do nothing returning id`,
    values: [organisationId, memberId, key, kind, JSON.stringify(about), JSON.stringify(words)],
  });
  return shown.length > 0;
}

/** The quiet hours a member chose; the usual ones of who never chose. */
export function quietHoursOf({
  isSet,
  quietFrom,
  quietUntil,
}: Pick<Told, 'isSet' | 'quietFrom' | 'quietUntil'>): QuietHours | null {
  if (!isSet) return USUAL_QUIET_HOURS;
  return quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil };
}
