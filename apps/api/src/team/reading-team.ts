import type { Role } from '@cadans/domain/ability';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { takesWork } from '@cadans/domain/handover';
import type { Away } from '@cadans/domain/standing-in';
import { type LoadedRow, type TeamLoad, type TeamMember, teamLoad } from '@cadans/domain/team-load';
import type { Send } from '../database/database.js';
import { there } from '../http/as-seen.js';

const TEAM = `select o.weekly_capacity as "weeklyCapacity",
  (select coalesce(json_agg(json_build_object('memberId', m.id, 'name', m.name, 'role', m.role, 'active', m.active, 'hoursAWeek', m.hours_a_week::float8) order by m.name, m.id), '[]')
    from member m where m.organisation_id = $1) as members,
  (select coalesce(json_agg(json_build_object('memberId', a.member_id, 'from', a.from_on, 'until', a.until_on, 'standInId', a.stand_in_id) order by a.from_on, a.id), '[]')
    from absence a where a.organisation_id = $1 and (a.until_on is null or a.until_on >= $2::date)) as absences,
  (select coalesce(json_agg(json_build_object('id', a.id, 'ownerId', a.owner_id, 'themeId', a.theme_id, 'channelId', a.channel_id, 'status', a.status,
      'endsOn', a.ends_on, 'effortHours', a.effort_hours::float8)), '[]')
    from activity a where a.organisation_id = $1 and a.deleted_at is null and a.status in ('planned', 'in_work', 'ready')) as rows
  from organisation o where o.id = $1`;

/** Open work with its theme, so that who works on a theme is known. */
export interface TeamRow extends LoadedRow {
  readonly themeId: string;
}

interface Found {
  readonly [column: string]: unknown;
  readonly weeklyCapacity: number;
  readonly members: readonly (Omit<TeamMember, 'carries'> & {
    readonly role: Role;
    readonly active: boolean;
  })[];
  readonly absences: readonly Away[];
  readonly rows: readonly TeamRow[];
}

/** A team with its open work, and what that comes to in the coming 13 weeks. */
export interface Team {
  readonly weeklyCapacity: number;
  /** Who can be given work, and whoever else owns open work. */
  readonly members: readonly TeamMember[];
  readonly absences: readonly Away[];
  readonly rows: readonly TeamRow[];
  readonly load: TeamLoad;
}

/** Reads a team where, and in which transaction, `send` reads. */
export async function readTeam(send: Send, organisationId: string, today: CalendarDate): Promise<Team> {
  const values = [organisationId, today];
  const [found] = await send<Found>({ name: 'team', text: TEAM, values });
  const { weeklyCapacity, members: all, absences, rows } = there(found);
  const owners = new Set(rows.map(({ ownerId }) => ownerId));
  const members = all
    .map(({ role, active, ...one }) => ({ ...one, carries: takesWork({ role, active }) }))
    .filter(({ memberId, carries }) => carries || owners.has(memberId));
  return {
    weeklyCapacity,
    members,
    absences,
    rows,
    load: teamLoad(members, rows, absences, weeklyCapacity, today),
  };
}

/** The load as the contract has it. */
export function viewLoad({ weeklyCapacity, load }: Pick<Team, 'weeklyCapacity' | 'load'>) {
  const people = load.people.map((one) => ({
    ...one,
    hours: one.hours.map(tenths),
    capacity: one.capacity.map(tenths),
    daysAway: [...one.daysAway],
  }));
  return {
    mondays: [...load.mondays],
    usualHours: tenths(load.usualHours),
    weeklyCapacity,
    equalPart: tenths(load.equalPart),
    people,
  };
}

/** Hours as they are shown: sums of thirds would else have seventeen digits. */
export const tenths = (hours: number): number => Math.round(hours * 10) / 10;
