import type { Statement } from '../database/database.js';

/** Which events are asked for; days in the organisation's time zone. */
export interface Wanted {
  readonly memberId?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly room?: string | undefined;
  readonly timeZone: string;
}

/** An event as it is kept. */
export interface EventRow {
  readonly id: string;
  readonly at: Date;
  readonly member_id: string | null;
  readonly member: string | null;
  readonly via: 'session' | 'key' | 'link' | 'account';
  readonly address: string | null;
  readonly agent: string | null;
  readonly operation: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly given: string[];
}

const EVENTS = `select e.id, e.at, e.member_id, m.name as member, e.via, e.address, e.agent, e.operation, e.subject, e.given
  from audit_event e left join member m on m.organisation_id = e.organisation_id and m.id = e.member_id
  where e.organisation_id = $1 and ($2::uuid is null or e.member_id = $2)
    and ($3::date is null or e.at >= ($3::date)::timestamp at time zone $5)
    and ($4::date is null or e.at < ($4::date + 1)::timestamp at time zone $5)
    and ($6::text is null or split_part(split_part(e.operation, ' ', 2), '/', 1) = $6 or $6 = 'exports' and e.operation like 'GET %')`;

const valuesOf = (organisationId: string, { memberId, from, until, timeZone, room }: Wanted) => [
  organisationId,
  memberId ?? null,
  from ?? null,
  until ?? null,
  timeZone,
  room ?? null,
];

/** Whether the member that is asked for and the event to go on before are of this organisation; what is not asked for is. */
export function isOfOrganisation(
  organisationId: string,
  memberId: string | undefined,
  before: string | undefined,
): Statement {
  return {
    name: 'audit-is-of-organisation',
    text: `select ($2::uuid is null or exists (select from member where organisation_id = $1 and id = $2))
      and ($3::uuid is null or exists (select from audit_event where organisation_id = $1 and id = $3)) as "isHere"`,
    values: [organisationId, memberId ?? null, before ?? null],
  };
}

/** The latest `count` events before the one named: ids are in the order of time. */
export function eventsBefore(
  organisationId: string,
  wanted: Wanted,
  before: string | undefined,
  count: number,
): Statement {
  return {
    name: 'audit-before',
    text: `${EVENTS} and ($7::uuid is null or e.id < $7) order by e.id desc limit $8`,
    values: [...valuesOf(organisationId, wanted), before ?? null, count],
  };
}

/** The first `count` events after the one named. */
export function eventsAfter(
  organisationId: string,
  wanted: Wanted,
  after: string | undefined,
  count: number,
): Statement {
  return {
    name: 'audit-after',
    text: `${EVENTS} and ($7::uuid is null or e.id > $7) order by e.id limit $8`,
    values: [...valuesOf(organisationId, wanted), after ?? null, count],
  };
}

/** What things are called now, by id: those of them that have a name of their own. */
export function namesOf(organisationId: string, ids: readonly string[]): Statement {
  const named = {
    activity: 'title',
    theme: 'name',
    channel: 'name',
    campaign: 'name',
    member: 'name',
    request: 'title',
  };
  return {
    name: 'audit-names',
    text: Object.entries(named)
      .map(
        ([table, name]) =>
          `select id, "${name}" as name from "${table}" where organisation_id = $1 and id = any ($2::uuid[])`,
      )
      .join(' union all '),
    values: [organisationId, ids],
  };
}
