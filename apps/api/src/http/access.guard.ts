import type { Endpoint } from '@cadans/contracts/endpoint';
import { ABILITIES, may } from '@cadans/domain/ability';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { Database } from '../database/database.js';
import { isDemoUser } from '../demo/demo-users.js';
import { keyIn } from '../keys/key-token.js';
import { Keyholders } from '../keys/keyholders.js';
import { Sessions } from '../session/sessions.js';
import { Refusal } from './refusal.js';
import { type Caller, rememberCaller } from './request.js';
import { CONTRACT } from './serve.js';

const Id = z.uuid();

/**
 * Who may pass: nobody without a session, except where anyone may; into an organisation only its active members (for all
 * others it does not exist: 404); and of those only who has the ability that the contract asks. Where the contract wants it
 * confirmed, only who showed a moment ago who they are: a laptop left open is not enough. An API key passes for its member.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly keyholders: Keyholders,
    private readonly database: Database,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const contract = this.reflector.get<Endpoint | undefined>(CONTRACT, context.getHandler());
    if (!contract) throw new Refusal('not_found');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    rememberCaller(request, await this.admit(contract, request));
    return true;
  }

  private async admit(contract: Endpoint, request: FastifyRequest): Promise<Caller> {
    if (contract.may === 'anyone') return { contract };
    const key = keyIn(request.headers.authorization);
    if (key) return this.admitKey(contract, request, key);
    if (contract.onlyByKey) throw new Refusal('key_refused');
    const token = this.sessions.tokenOf(request.headers.cookie);
    if (!token) throw new Refusal('signed_out');
    if (contract.may === 'signed_in') {
      const session = await this.sessions.of(token);
      if (!session) throw new Refusal('signed_out');
      if (contract.ownAccount && (await isDemoUser(this.database.identity, session.userId))) {
        throw new Refusal('demo_account');
      }
      if (contract.confirmed && !session.confirmed) throw new Refusal('confirm_yourself');
      return { contract, userId: session.userId, sessionId: session.id };
    }
    const organisationId = organisationIn(request);
    const found = await this.sessions.memberOf(token, organisationId);
    if (!found) throw new Refusal('signed_out');
    if (!found.member) throw new Refusal('not_found');
    if (!may(found.member, contract.may)) throw new Refusal('forbidden');
    if (contract.confirmed && !found.confirmed) throw new Refusal('confirm_yourself');
    return { contract, userId: found.userId, sessionId: found.id, member: found.member };
  }

  /** Who brings an API key is whom it stands for, and nobody else: a cookie beside it counts for nothing. */
  private async admitKey(contract: Endpoint, request: FastifyRequest, key: string): Promise<Caller> {
    if (contract.may === 'signed_in') throw new Refusal('not_with_a_key');
    return this.keyholders.admit(contract, key, organisationIn(request), request.ip);
  }
}

function organisationIn(request: FastifyRequest): string {
  const organisationId = Id.safeParse((request.params as Record<string, unknown>).organisationId);
  if (!organisationId.success) throw new Refusal('not_found');
  return organisationId.data;
}

/** Whether a contract says who may, and in which organisation: checked for every handler at boot. */
export function declaresAccess(contract: Endpoint | undefined): boolean {
  if (!contract) return false;
  // Below `/organisations` everything is in one; `/organisations` itself is where they come from.
  const inOrganisation = contract.path.startsWith('/organisations/');
  // Who is nobody cannot show who they are.
  if (contract.may === 'anyone') return !inOrganisation && !contract.confirmed;
  if (contract.may === 'signed_in') return !inOrganisation;
  return ABILITIES.includes(contract.may) && contract.path.startsWith('/organisations/:organisationId/');
}
