import type { PlannedRow } from '@cadans/contracts/activities';
import type { Work } from '@cadans/contracts/work';
import { addDays } from '@cadans/domain/calendar-date';
import { workSpan } from '@cadans/domain/own-work';
import { lastDaysOfStepsDueBy } from '@cadans/domain/step';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { REACH, withDueDay } from '../steps/due-days.js';
import type { StoredStep } from '../steps/preparation.js';
import { isHolidayIn } from '../years/is-holiday.js';
import { workStatement } from './work-statement.js';

interface Found extends Pick<Work, 'owned' | 'finished' | 'helping' | 'standingIn'> {
  readonly steps: readonly StoredStep[];
  readonly prepared: readonly PlannedRow[];
}

/** What carries somebody's name, over the edge of a year too. */
@Injectable()
export class WorkService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async show(member: CurrentMember): Promise<Work> {
    const { timeZone } = member;
    const today = this.clock.today(timeZone);
    const span = workSpan(today);
    const region = await this.regionOf(member);
    const ahead = await isHolidayIn(region, span.until, addDays(span.until, REACH));
    const lastDays = lastDaysOfStepsDueBy(span.until, ahead);
    const [found] = await this.database.query<Found & { [column: string]: unknown }>(
      workStatement(member, span, lastDays),
    );
    if (!found) throw new Refusal('not_found');
    const { owned, finished, helping, standingIn, prepared } = found;
    const ends = prepared.map(({ endsOn }) => endsOn).sort();
    const isHoliday = await isHolidayIn(region, addDays(ends[0] ?? today, -REACH), ends.at(-1) ?? today);
    const activities = new Map(prepared.map((activity) => [activity.id, activity]));
    const steps = found.steps.flatMap((step) => {
      const activity = activities.get(step.activityId);
      return activity ? [{ ...withDueDay(step, activity.endsOn, isHoliday), activity }] : [];
    });
    return { today, timeZone, owned, finished, helping, standingIn, steps: steps.sort(byDueDay) };
  }

  /** Where the organisation keeps its public holidays: working days depend on it. */
  private async regionOf({ organisationId }: CurrentMember): Promise<string> {
    const [organisation] = await this.database.query<{ region: string }>({
      name: 'holiday-region',
      text: 'select holiday_region as region from organisation where id = $1',
      values: [organisationId],
    });
    if (!organisation) throw new Refusal('not_found');
    return organisation.region;
  }
}

type OwnStep = Work['steps'][number];

const byDueDay = (one: OwnStep, other: OwnStep): number =>
  one.dueOn.localeCompare(other.dueOn) ||
  one.activity.endsOn.localeCompare(other.activity.endsOn) ||
  one.id.localeCompare(other.id);
