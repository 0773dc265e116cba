import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { listReviews } from '@cadans/contracts/reviews';
import { addDays, type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import { reviewsDueIn } from '@cadans/domain/review-due';
import { adherenceOf, followThroughOf, latencyOf } from '@cadans/domain/review-figures';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { holidaysOf } from '../years/holidays.js';
import { DONE_ON, ON_AGENDA, STANDS } from './review.view.js';
import { type RhythmRow, rhythmsStatement } from './rhythms.js';

type Answer = AnswerOf<typeof listReviews>;
type Row<T> = T & { [column: string]: unknown };
type Decision = Answer['toDo'][number] & { since: CalendarDate; superseded: boolean; closed: boolean };

const REVIEWS = `select r.id, r.per, r.period_start::text as "periodStart", r.due_on::text as "dueOn", r.opened_on::text as "openedOn", r.closed_on::text as "closedOn",
    (select count(*)::int from review_item i where i.organisation_id = r.organisation_id and i.review_id = r.id and ${ON_AGENDA}) as matters,
    (select count(*)::int from review_item i join review_decision d on d.organisation_id = i.organisation_id and d.item_id = i.id
      where i.organisation_id = r.organisation_id and i.review_id = r.id and ${STANDS}) as decided
  from review r where r.organisation_id = $1 order by r.opened_on desc, r.id desc`;

const DECISIONS = `select d.id, d.choice, answers_for(d.organisation_id, d.id, d.owner_id) as "ownerId", d.due_on::text as "dueOn", d.note, d.carried_out as "carriedOut", d.by_id as "byId",
    d.decided_on::text as "decidedOn", ${DONE_ON}::text as "doneOn", i.review_id as "reviewId", i.sentence, i.since::text as since, r.closed_on is not null as closed,
    exists (select from review_outcome t where t.organisation_id = d.organisation_id and t.decision_id = d.id and t.kind = 'superseded') as superseded
  from review_decision d join review_item i on i.organisation_id = d.organisation_id and i.id = d.item_id
    join review r on r.organisation_id = i.organisation_id and r.id = i.review_id
  where d.organisation_id = $1 and ${STANDS} order by d.due_on, d.id`;

/** How far back the figures about reviewing look, in days. */
const YEAR = 365;

/** The reviews that were held, and how well reviewing goes. */
@Injectable()
export class ReviewListService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId, timeZone }: CurrentMember): Promise<Answer> {
    const today = this.clock.today(timeZone);
    const from = addDays(today, -YEAR);
    const values = [organisationId];
    const ask = <T>(statement: Statement) => this.database.query<Row<T>>(statement);
    const [reviews, decisions, rhythms, regions] = await Promise.all([
      ask<Answer['reviews'][number]>({ name: 'reviews', text: REVIEWS, values }),
      ask<Decision>({ name: 'review-decisions', text: DECISIONS, values }),
      ask<RhythmRow>(rhythmsStatement(organisationId)),
      ask<{ region: string }>({
        name: 'holiday-region',
        text: 'select holiday_region as region from organisation where id = $1',
        values,
      }),
    ]);
    const isHoliday = await holidaysAround(there(regions[0]).region, today);
    const due = reviewsDueIn(rhythms, { from, until: today }, isHoliday);
    const held = reviews.map(({ per, periodStart, openedOn: heldOn }) => ({ per, periodStart, heldOn }));
    const recent = decisions.filter(({ decidedOn }) => decidedOn >= from);
    return {
      today,
      reviews,
      adherence: adherenceOf(due, held, today),
      latency: latencyOf(recent, isHoliday),
      followThrough: followThroughOf(
        recent.filter(({ closed }) => closed),
        today,
      ),
      toDo: decisions
        .filter(({ closed, doneOn, superseded }) => closed && doneOn === null && !superseded)
        .map(({ since: _, superseded: __, closed: ___, ...decision }) => decision),
    };
  }
}

async function holidaysAround(region: string, today: CalendarDate): Promise<(day: CalendarDate) => boolean> {
  const year = yearOf(today);
  const holidays = await Promise.all(
    [year - 2, year - 1, year, year + 1].map((each) => holidaysOf(region, each)),
  );
  const days = new Set(holidays.flat().map(({ on }) => on));
  return (day) => days.has(day);
}
