import type { Activity } from '@cadans/contracts/activities';
import type { BodyOf } from '@cadans/contracts/endpoint';
import type { decideActivity, moveActivity, postponeActivity } from '@cadans/contracts/moves';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { actOn } from './acting.js';
import { moving, movingFreely, postponing, pullingIn, retracting } from './moving.js';

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
    return actOn(this.database, member, id, version, movingFreely(member, given, this.today(member)));
  }

  postpone(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof postponeActivity>,
  ): Promise<Activity> {
    return actOn(this.database, member, id, version, postponing(member, given, this.today(member)));
  }

  pullIn(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof moveActivity>,
  ): Promise<Activity> {
    return actOn(this.database, member, id, version, pullingIn(member, given, this.today(member)));
  }

  /** Who may steer decides that it is done, on these days: the ones it has, earlier, or later with a reason. */
  decide(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof decideActivity>,
  ): Promise<Activity> {
    const decided = { ...given, decides: true };
    return actOn(this.database, member, id, version, moving(member, decided, this.today(member)));
  }

  /** Takes back one's own move, the last that still stands, shortly after it was made; the ledger keeps it as taken back. */
  retract(member: CurrentMember, id: string, version: number): Promise<Activity> {
    return actOn(this.database, member, id, version, retracting(member));
  }

  private today({ timeZone }: CurrentMember): string {
    return this.clock.today(timeZone);
  }
}
