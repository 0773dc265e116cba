import type { ChosenNotices, NoticePreferences, Notification } from '@cadans/contracts/notifications';
import { NOTICE_KINDS, USUAL_CHOICE, USUAL_DAYS_BEFORE, USUAL_QUIET_HOURS } from '@cadans/domain/notice';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

/** A page of what a member was told, whether there is more of it, and how much of all was not read. */
export interface Told {
  readonly notifications: Notification[];
  readonly unread: number;
  readonly isMore: boolean;
}

const PAGE = 50;

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const LIST = `select (select coalesce(json_agg(told), '[]') from (
      select id, kind, about, (select year from activity a where a.organisation_id = $1 and a.id = (n.about ->> 'activityId')::uuid
          and a.deleted_at is null) as year, words, ${instant('created_at')} as "createdAt", ${instant('read_at')} as "readAt" from notification n
      where organisation_id = $1 and member_id = $2 and ($3::uuid is null or (created_at, id) < (
        select created_at, id from notification where organisation_id = $1 and member_id = $2 and id = $3))
      order by created_at desc, id desc limit ${PAGE + 1}) told) as notifications,
    (select count(*)::integer from notification where organisation_id = $1 and member_id = $2 and read_at is null) as unread`;

const CHOSEN = `select (select coalesce(json_agg(json_build_object('kind', kind, 'mail', mail, 'inApp', in_app,
      'unsubscribedAt', ${instant('unsubscribed_at')})), '[]')
      from notice_preference where organisation_id = $1 and member_id = $2) as kinds,
    (select json_build_object('daysBefore', days_before, 'from', quiet_from, 'until', quiet_until)
      from notice_setting where organisation_id = $1 and member_id = $2) as setting`;

interface Chosen {
  readonly [column: string]: unknown;
  readonly kinds: ChosenNotices['kinds'];
  readonly setting: {
    readonly daysBefore: NoticePreferences['daysBefore'];
    readonly from: number | null;
    readonly until: number | null;
  } | null;
}

/** What a member was told, and how it wants to be. Each sees and chooses only its own. */
@Injectable()
export class NoticesService {
  constructor(private readonly database: Database) {}

  async list({ organisationId, id }: CurrentMember, before: string | undefined): Promise<Told> {
    if (before) await this.refuseStrange(organisationId, id, [before]);
    const [told] = await this.database.query<Told & Record<string, unknown>>({
      name: 'notifications',
      text: LIST,
      values: [organisationId, id, before ?? null],
    });
    const { notifications, unread } = told ?? { notifications: [], unread: 0 };
    return { notifications: notifications.slice(0, PAGE), unread, isMore: notifications.length > PAGE };
  }

  async read({ organisationId, id }: CurrentMember, ids?: readonly string[]): Promise<void> {
    if (ids) await this.refuseStrange(organisationId, id, ids);
    await this.database.query({
      name: 'read-notifications',
      text: `update notification set read_at = now() where organisation_id = $1 and member_id = $2 and read_at is null
        and ($3::uuid[] is null or id = any ($3))`,
      values: [organisationId, id, ids ?? null],
    });
  }

  /** Refuses what somebody else was told, here or elsewhere: for who asks it is not there. */
  private async refuseStrange(
    organisationId: string,
    memberId: string,
    ids: readonly string[],
  ): Promise<void> {
    const told = await this.database.query({
      name: 'notifications-are-there',
      text: 'select id from notification where organisation_id = $1 and member_id = $2 and id = any ($3::uuid[])',
      values: [organisationId, memberId, ids],
    });
    if (told.length < new Set(ids.map((each) => each.toLowerCase())).size) throw new Refusal('not_found');
  }

  async preferences({ organisationId, id }: CurrentMember): Promise<ChosenNotices> {
    const values = [organisationId, id];
    const [chosen] = await this.database.query<Chosen>({ name: 'notice-preferences', text: CHOSEN, values });
    const setting = chosen?.setting;
    const { from, until } = setting ?? USUAL_QUIET_HOURS;
    return {
      kinds: NOTICE_KINDS.map(
        (kind) =>
          chosen?.kinds.find((one) => one.kind === kind) ?? { kind, ...USUAL_CHOICE, unsubscribedAt: null },
      ),
      daysBefore: setting?.daysBefore ?? [...USUAL_DAYS_BEFORE],
      quietHours: from === null || until === null ? null : { from, until },
    };
  }

  async choose(
    member: CurrentMember,
    { kinds, daysBefore, quietHours }: NoticePreferences,
  ): Promise<ChosenNotices> {
    const { organisationId, id } = member;
    // Of a kind that is named twice, the last holds.
    const last = [...new Map(kinds.map((one) => [one.kind, one])).values()];
    await this.database.write(async (send) => {
      await send({
        name: 'choose-kinds',
        text: `insert into notice_preference (organisation_id, member_id, kind, mail, in_app)
          select $1, $2, kind, mail, "inApp" from json_to_recordset($3) as chosen (kind notice_kind, mail boolean, "inApp" boolean)
          on conflict (organisation_id, member_id, kind) do update set mail = excluded.mail, in_app = excluded.in_app,
            unsubscribed_at = case when excluded.mail then null else notice_preference.unsubscribed_at end`,
        values: [organisationId, id, JSON.stringify(last)],
      });
      await send({
        name: 'choose-setting',
        text: `insert into notice_setting (organisation_id, member_id, days_before, quiet_from, quiet_until) values ($1, $2, $3, $4, $5)
          on conflict (organisation_id, member_id) do update set days_before = excluded.days_before,
            quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until`,
        values: [
          organisationId,
          id,
          [...new Set(daysBefore)],
          quietHours?.from ?? null,
          quietHours?.until ?? null,
        ],
      });
    });
    return this.preferences(member);
  }
}
