import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { answerRequest, createRequest, listRequests, Request } from '@cadans/contracts/requests';
import type { RequestStatus } from '@cadans/domain/request';
import { Injectable } from '@nestjs/common';
import { sendAll } from '../activities/acting.js';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { answering } from './answering.js';
import { readRequest, requestsStatement } from './request.view.js';
import { lockRequest } from './request-store.js';
import { tellReceivedLater } from './telling-later.js';

const ASK = `insert into request (organisation_id, id, title, text, reason, wanted_on, by_id, received_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const RECEIVED = `insert into request_event (organisation_id, request_id, request_version, kind, by_id) values ($1, $2, 1, 'received', $3)`;

type Stored = Request & { [column: string]: unknown };

/** What members ask for, and what they hear of it. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(member: CurrentMember, status?: RequestStatus): Promise<AnswerOf<typeof listRequests>> {
    const today = this.clock.today(member.timeZone);
    const requests = await this.database.query<Stored>(requestsStatement(member, { status, today }));
    return { today, requests };
  }

  async show(member: CurrentMember, id: string): Promise<Request> {
    const [request] = await this.database.query<Stored>(requestsStatement(member, { id }));
    return there(request);
  }

  create(member: CurrentMember, given: BodyOf<typeof createRequest>): Promise<Request> {
    const { organisationId } = member;
    const id = newId();
    const { title, text, reason, wantedOn } = given;
    const asked = [title, text, reason, wantedOn, member.id, this.clock.today(member.timeZone)];
    return this.database.write(async (send) => {
      await sendAll(send, [
        { name: 'ask', text: ASK, values: [organisationId, id, ...asked] },
        { name: 'receive-request', text: RECEIVED, values: [organisationId, id, member.id] },
        tellReceivedLater(organisationId),
      ]);
      return readRequest(send, member, id);
    });
  }

  answer(
    member: CurrentMember,
    id: string,
    version: number,
    { text }: BodyOf<typeof answerRequest>,
  ): Promise<Request> {
    return this.database.write(async (send) => {
      const request = await lockRequest(send, member, id, version);
      await sendAll(send, answering(member.organisationId, request, member.id, text));
      return readRequest(send, member, id);
    });
  }
}
