import type { NewActivity } from '@cadans/contracts/activities';
import { may } from '@cadans/domain/ability';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type * as z from 'zod/mini';
import type { Statement } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { CurrentMember } from '../http/request.js';
import { copyingUsualSteps } from '../steps/usual-steps.js';
import { helping } from './helping.js';
import type { References } from './references.js';
import { overriding } from './temptations.js';
import { requireWindow } from './window.js';

const INSERT = `insert into activity (organisation_id, id, year, title, brief, theme_id, owner_id, channel_id, campaign_id,
    starts_on, ends_on, precision, effort_hours, budget, link, first_committed_ends_on, created_on, created_by_id, audience, origin)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $11, $16, $17, $18, $19)`;

/** An activity that is being planned: its id, what it refers to, and the statements that make it. */
export interface Planning {
  readonly id: string;
  readonly references: References;
  readonly statements: readonly Statement[];
}

/** Plans a new activity as of today, of our own accord or because it was asked for, with the steps that its channel usually takes. */
export function planning(
  member: CurrentMember,
  given: z.output<typeof NewActivity>,
  today: CalendarDate,
  origin: 'planned' | 'request' = 'planned',
): Planning {
  const { organisationId } = member;
  const { startsOn, endsOn } = requireWindow(given);
  const year = yearOf(startsOn);
  const id = newId();
  const insert = {
    name: 'insert-activity',
    text: INSERT,
    values: [
      organisationId,
      id,
      year,
      given.title,
      given.brief,
      given.themeId,
      given.ownerId,
      given.channelId,
      given.campaignId,
      startsOn,
      endsOn,
      given.precision,
      given.effortHours,
      given.budget,
      given.link,
      today,
      member.id,
      given.audience,
      origin,
    ],
  };
  const helpers = given.helperIds.length > 0 ? helping(organisationId, id, given.helperIds) : [];
  const steps = copyingUsualSteps(organisationId, given.channelId, id);
  const aiming = { ...given, maySteer: may(member, 'steer') };
  const overrides = overriding(member, { ...given, activityId: id }, today);
  return {
    id,
    references: { ...given, year, aiming },
    statements: [...overrides, insert, ...helpers, steps],
  };
}
