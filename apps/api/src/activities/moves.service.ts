import type { Activity } from '@cadans/contracts/activities';
import type { BodyOf } from '@cadans/contracts/endpoint';
import type { decideActivity, moveActivity, postponeActivity } from '@cadans/contracts/moves';
import type { Precision, Window } from '@cadans/domain/activity';
import { yearOf } from '@cadans/domain/calendar-date';
import { type MoveKind, moveKind, postpone } from '@cadans/domain/postponement';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { together } from '../database/together.js';
import { Clock } from '../http/clock.js';
import { accepted, Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockActivity, requireOpen, type StoredActivity, showStored } from './activity-store.js';
import { recordDecision, recordPostponement, recordPullIn, recordRetraction } from './ledgers.js';
import { requireReferences } from './references.js';
import { requireWindow } from './window.js';

/** Which other noun a move belongs to, when it is not free. */
const OTHERWISE: Record<Exclude<MoveKind, 'free'>, 'needs_postponement' | 'needs_pull_in'> = {
  postponement: 'needs_postponement',
  pull_in: 'needs_pull_in',
};

/** An activity changes its days: freely, later with a reason, or earlier; each in one transaction with its record. */
@Injectable()
export class MovesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  move(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof moveActivity>,
  ): Promise<Activity> {
    return this.database.write(async (send) => {
      const activity = await this.openActivity(send, member, id, version);
      const today = this.clock.today(member.timeZone);
      const kind = moveKind(activity, requireWindow(given), today);
      if (kind !== 'free') throw new Refusal(OTHERWISE[kind]);
      // On the day it was made its date is not committed yet: the first committed date moves along.
      return place(send, member, activity, given, activity.createdOn === today);
    });
  }

  postpone(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof postponeActivity>,
  ): Promise<Activity> {
    return this.database.write(async (send) => {
      const activity = await this.openActivity(send, member, id, version);
      const to = requireWindow(given);
      const today = this.clock.today(member.timeZone);
      const postponed = accepted(postpone(activity, { ...given, to, decides: false }, today));
      await recordPostponement(send, member, activity, { ...postponed, ...given, decisionId: null });
      return place(send, member, activity, given);
    });
  }

  pullIn(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof moveActivity>,
  ): Promise<Activity> {
    return this.database.write(async (send) => {
      const activity = await this.openActivity(send, member, id, version);
      const to = requireWindow(given);
      const kind = moveKind(activity, to, this.clock.today(member.timeZone));
      if (kind === 'free') throw new Refusal('is_a_free_move');
      if (kind === 'postponement') throw new Refusal('not_earlier');
      await recordPullIn(send, member, activity, to);
      return place(send, member, activity, given);
    });
  }

  /** Who may steer decides that it is done, on these days: the ones it has, earlier, or later with a reason. */
  decide(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof decideActivity>,
  ): Promise<Activity> {
    return this.database.write(async (send) => {
      const activity = await this.openActivity(send, member, id, version);
      const to = requireWindow(given);
      const { note, reason = 'other' } = given;
      const today = this.clock.today(member.timeZone);
      const kind = moveKind(activity, to, today);
      const decisionId = await recordDecision(send, member, activity, {
        outcome: 'do',
        endsOn: to.endsOn,
        note,
      });
      if (kind === 'postponement') {
        const postponed = accepted(postpone(activity, { to, reason, note, decides: true }, today));
        await recordPostponement(send, member, activity, { ...postponed, reason, note, decisionId });
      }
      if (kind === 'pull_in') await recordPullIn(send, member, activity, to);
      return place(send, member, activity, given, kind === 'free' && activity.createdOn === today);
    });
  }

  /** Takes back one's own last move, shortly after it was made; it stays in the ledger as taken back. */
  retract(member: CurrentMember, id: string, version: number): Promise<Activity> {
    return this.database.write(async (send) => {
      const activity = await this.openActivity(send, member, id, version);
      const from = await recordRetraction(send, member, activity);
      if (!from) throw new Refusal('nothing_to_retract');
      return place(send, member, activity, from);
    });
  }

  private async openActivity(send: Send, member: CurrentMember, id: string, version: number) {
    const activity = await lockActivity(send, member, id, version);
    requireOpen(activity);
    return activity;
  }
}

interface Placing extends Window {
  readonly precision?: Precision | null | undefined;
  readonly themeId?: string | null | undefined;
  /** The campaign it comes back to; left out, it stays in its own as long as its theme does. */
  readonly campaignId?: string | null;
}

/** Puts the activity on its new days; in another year it serves a theme that the plan of that year chose. */
async function place(
  send: Send,
  { organisationId }: CurrentMember,
  activity: StoredActivity,
  given: Placing,
  recommits = false,
): Promise<Activity> {
  const year = yearOf(given.startsOn);
  const themeId = given.themeId ?? activity.themeId;
  if (year !== activity.year || themeId !== activity.themeId) {
    await requireReferences(send, organisationId, { year, themeId });
  }
  const [, placed] = await together([
    send({
      name: 'place-activity',
      text: `update activity set year = $3, theme_id = $4, starts_on = $5, ends_on = $6, precision = coalesce($7, precision),
        campaign_id = coalesce($9, case when theme_id = $4 then campaign_id end),
        first_committed_ends_on = case when $8 then $6 else first_committed_ends_on end
      where organisation_id = $1 and id = $2`,
      values: [
        organisationId,
        activity.id,
        year,
        themeId,
        given.startsOn,
        given.endsOn,
        given.precision,
        recommits,
        given.campaignId ?? null,
      ],
    }),
    showStored(send, organisationId, activity.id),
  ]);
  return placed;
}
