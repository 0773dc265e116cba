import { yearOf } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import { actorOf, momentOn, type WrittenStory } from './written-story.js';

/** What happened to each activity as its nth step, as the API writes it: the ledger first, then the activity. */
export async function writeRound(
  client: pg.Client,
  organisationId: string,
  stories: readonly WrittenStory[],
  round: number,
): Promise<void> {
  const rows = stories.flatMap((story): object[] => {
    const step = story.steps[round];
    if (!step) return [];
    const happened = {
      activity_id: story.id,
      activity_version: round + 2,
      by_id: actorOf(story, step),
      at: momentOn(step.on, story.title, round + 1),
      kind: step.kind,
    };
    if (step.kind === 'status') {
      const done = step.status === 'done';
      return [
        { ...happened, status: step.status, done_on: done ? step.on : null, link: done ? story.link : null },
      ];
    }
    if (step.kind === 'scrapped')
      return [
        { ...happened, status: 'scrapped', reason: step.reason, note: step.note, hours: story.row.hours },
      ];
    const { from, to, days, crossesQuarter, reason } = step;
    return [
      {
        ...happened,
        from_starts_on: from.startsOn,
        from_ends_on: from.endsOn,
        to_starts_on: to.startsOn,
        to_ends_on: to.endsOn,
        year: yearOf(to.startsOn),
        days,
        crosses_quarter: crossesQuarter,
        reason,
      },
    ];
  });
  await client.query(POSTPONE, [organisationId, JSON.stringify(rows)]);
  await client.query(SCRAP, [organisationId, JSON.stringify(rows)]);
  await client.query(UPDATE, [organisationId, JSON.stringify(rows)]);
}

const POSTPONE = `insert into postponement (organisation_id, activity_id, activity_version, from_starts_on, from_ends_on,
    to_starts_on, to_ends_on, days, crosses_quarter, reason, by_id, at)
  select $1, activity_id, activity_version, from_starts_on, from_ends_on, to_starts_on, to_ends_on, days, crosses_quarter,
    reason::postponement_reason, by_id, at
  from jsonb_to_recordset($2) as told (kind text, activity_id uuid, activity_version integer, from_starts_on date,
    from_ends_on date, to_starts_on date, to_ends_on date, days integer, crosses_quarter boolean, reason text,
    by_id uuid, at timestamptz)
  where kind = 'postponed'`;

const SCRAP = `insert into scrapping (organisation_id, activity_id, activity_version, reason, note, hours_freed, by_id, at)
  select $1, activity_id, activity_version, reason::scrapping_reason, note, hours, by_id, at
  from jsonb_to_recordset($2) as told (kind text, activity_id uuid, activity_version integer, reason text, note text,
    hours decimal, by_id uuid, at timestamptz)
  where kind = 'scrapped'`;

const UPDATE = `update activity set
    status = coalesce(told.status, activity.status),
    done_on = told.done_on,
    link = coalesce(told.link, activity.link),
    starts_on = coalesce(told.to_starts_on, activity.starts_on),
    ends_on = coalesce(told.to_ends_on, activity.ends_on),
    year = coalesce(told.year, activity.year),
    scrapping_id = (select id from scrapping where organisation_id = $1 and scrapping.activity_id = told.activity_id
      and scrapping.activity_version = told.activity_version)
  from jsonb_to_recordset($2) as told (activity_id uuid, activity_version integer, status activity_status, done_on date,
    link text, to_starts_on date, to_ends_on date, year integer)
  where activity.organisation_id = $1 and activity.id = told.activity_id`;
