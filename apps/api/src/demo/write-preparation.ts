import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { stepDueOn } from '@cadans/domain/step';
import type { IsHoliday } from '@cadans/domain/working-day';
import type pg from 'pg';
import { isHolidayIn } from '../years/is-holiday.js';
import type { SeedOrganisation } from './seed-files.js';
import { spread } from './spread.js';
import type { WrittenOrganisation } from './write-organisation.js';

type UsualStep = SeedOrganisation['channels'][number]['steps'][number];

interface Open {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly ends_on: CalendarDate;
}

const OPEN = `select id, title, channel_id as channel, to_char(ends_on, 'YYYY-MM-DD') as ends_on from activity
  where organisation_id = $1 and status in ('planned', 'in_work', 'ready') and ends_on between $2 and $3`;

const STEPS = `insert into step (organisation_id, activity_id, place, title, working_days_before, done_on)
  select $1, * from jsonb_to_recordset($2) as told (activity_id uuid, place integer, title text,
    working_days_before integer, done_on date) order by activity_id, place`;

/**
 * Says what activities on the channels usually take, and gives these steps to the ones around today: done when they were
 * due, but for the last of them, which one in three and all that is late still has to do.
 */
export async function writePreparation(
  client: pg.Client,
  { channels }: SeedOrganisation,
  written: WrittenOrganisation,
  today: CalendarDate,
): Promise<void> {
  const usual = new Map<string, readonly UsualStep[]>();
  for (const { key, steps } of channels) {
    if (steps.length === 0) continue;
    const channelId = written.channels.get(key) ?? '';
    usual.set(channelId, steps);
    await client.query('insert into step_template (organisation_id, channel_id, steps) values ($1, $2, $3)', [
      written.organisationId,
      channelId,
      JSON.stringify(steps),
    ]);
  }
  if (usual.size === 0) return;
  const [from, to] = [addDays(today, -14), addDays(today, 45)];
  const { rows } = await client.query<Open>(OPEN, [written.organisationId, from, to]);
  const isHoliday = await isHolidayIn('NL', addDays(from, -90), to);
  const steps = rows.flatMap((open) => stepsOf(open, usual.get(open.channel) ?? [], today, isHoliday));
  await client.query(STEPS, [written.organisationId, JSON.stringify(steps)]);
}

function stepsOf(
  { id, title, ends_on: endsOn }: Open,
  usual: readonly UsualStep[],
  today: CalendarDate,
  isHoliday: IsHoliday,
): object[] {
  const due = usual.map((step) => stepDueOn(step, { endsOn }, isHoliday));
  const behind = due.filter((day) => day < today).length;
  const isBehind = endsOn < today || spread(`${title}, prepared`)(3) === 0;
  const done = isBehind ? behind - 1 : behind;
  return usual.map((step, index) => ({
    activity_id: id,
    place: index + 1,
    title: step.title,
    working_days_before: step.workingDaysBefore,
    done_on: index < done ? due[index] : null,
  }));
}
