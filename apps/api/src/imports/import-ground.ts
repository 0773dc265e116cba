import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import type { Member } from '@cadans/contracts/members';
import { may } from '@cadans/domain/ability';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { ChannelKind, ChannelStance } from '@cadans/domain/channel';
import type { ImportGround } from '@cadans/domain/import-choices';
import type { Send } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';

/** Everything of the organisation that an import is held against, with the names its values can match. */
export interface Ground extends ImportGround {
  readonly themes: ImportDryRun['existing']['themes'];
  readonly members: readonly Pick<Member, 'id' | 'name' | 'active'>[];
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: ChannelKind;
    readonly stance: ChannelStance;
  }[];
  readonly campaigns: readonly { readonly id: string; readonly name: string; readonly themeId: string }[];
}

const GROUND = `select
  coalesce((select json_agg(json_build_object('id', id, 'name', name, 'colour', colour) order by name, id)
    from theme where organisation_id = $1), '[]') as themes,
  coalesce((select json_agg(json_build_object('id', id, 'name', name, 'active', active) order by name, id)
    from member where organisation_id = $1), '[]') as members,
  coalesce((select json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'stance', stance) order by position, id)
    from channel where organisation_id = $1), '[]') as channels,
  coalesce((select json_agg(kind) from no_go where organisation_id = $1 and lifted_on is null and kind is not null), '[]') as "kindsLeftOut",
  coalesce((select json_agg(json_build_object('id', id, 'name', name, 'themeId', theme_id) order by name, id)
    from campaign where organisation_id = $1), '[]') as campaigns,
  coalesce((select json_agg(json_build_object('year', p.year, 'agreed', p.status = 'agreed', 'themeIds',
      (select coalesce(json_agg(t.theme_id order by t.position), '[]') from plan_theme t
        where t.organisation_id = p.organisation_id and t.year = p.year)))
    from plan p where p.organisation_id = $1), '[]') as plans,
  coalesce((select json_agg(json_build_object('title', title, 'channelId', channel_id, 'startsOn', starts_on,
      'firstCommittedEndsOn', first_committed_ends_on))
    from activity where organisation_id = $1 and deleted_at is null), '[]') as activities`;

/** Reads it in one statement. */
export async function groundOf(send: Send, member: CurrentMember, today: CalendarDate): Promise<Ground> {
  const [ground] = await send<Omit<Ground, 'maySteer' | 'today'>>({
    name: 'import-ground',
    text: GROUND,
    values: [member.organisationId],
  });
  if (!ground) throw new Error('The statement always answers one row.');
  return { ...ground, maySteer: may(member, 'steer'), today };
}
