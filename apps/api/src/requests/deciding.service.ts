import type { BodyOf } from '@cadans/contracts/endpoint';
import type { askBack, declineRequest, mergeRequest, parkRequest, Request } from '@cadans/contracts/requests';
import { usualParkingDay } from '@cadans/domain/request';
import { Injectable } from '@nestjs/common';
import { sendAll } from '../activities/acting.js';
import { Database, type Statement } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { declining, parking } from './leaving.js';
import { readRequest } from './request.view.js';
import { lockRequest, requireUndecided, type StoredRequest } from './request-store.js';
import { happening, type Standing, type Told } from './standing.js';

/** What is decided about a request, or what it waits for. */
type Deciding = readonly [Omit<Told, 'byId'>, Standing];

/** What becomes of a request that is not mapped: declined, parked, merged, asked back; and looked at again. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  decline(member: CurrentMember, id: string, version: number, { reason }: BodyOf<typeof declineRequest>) {
    return this.write(member, id, version, (request) => declining(member, request, reason));
  }

  park(member: CurrentMember, id: string, version: number, { until }: BodyOf<typeof parkRequest>) {
    const today = this.clock.today(member.timeZone);
    const parkedUntil = until ?? usualParkingDay(today);
    return this.write(member, id, version, (request) => parking(member, request, parkedUntil, today));
  }

  askBack(member: CurrentMember, id: string, version: number, { question }: BodyOf<typeof askBack>) {
    return this.decide(member, id, version, (request) => {
      requireUndecided(request);
      return [{ kind: 'asked', text: question }, { status: 'asked_back' }];
    });
  }

  /** What was accepted is taken back instead: there is an activity. */
  reopen(member: CurrentMember, id: string, version: number) {
    return this.decide(member, id, version, ({ status }) => {
      if (status === 'open') throw new Refusal('nothing_changes');
      if (status === 'accepted') throw new Refusal('request_decided');
      return [{ kind: 'reopened' }, { status: 'open' }];
    });
  }

  /** Both are locked in one order, so that two who merge the one into the other do not wait for each other. */
  merge(member: CurrentMember, id: string, version: number, { intoId }: BodyOf<typeof mergeRequest>) {
    const merging = (request: StoredRequest): Deciding => {
      requireUndecided(request);
      return [{ kind: 'merged' }, { status: 'merged', mergedIntoId: intoId }];
    };
    return this.decide(member, id, version, merging, [intoId]);
  }

  private decide(
    member: CurrentMember,
    id: string,
    version: number,
    deciding: (request: StoredRequest) => Deciding,
    others: readonly string[] = [],
  ): Promise<Request> {
    const work = (request: StoredRequest) => {
      const [told, standing] = deciding(request);
      return happening(member.organisationId, request, { ...told, byId: member.id }, standing);
    };
    return this.write(member, id, version, work, others);
  }

  private write(
    member: CurrentMember,
    id: string,
    version: number,
    work: (request: StoredRequest) => readonly Statement[],
    others: readonly string[] = [],
  ): Promise<Request> {
    return this.database.write(async (send) => {
      await sendAll(send, work(await lockRequest(send, member, id, version, others)));
      return readRequest(send, member, id);
    });
  }
}
