import type { Endpoint } from '@cadans/contracts/endpoint';
import type { Role } from '@cadans/domain/ability';
import type { KeyScope } from '@cadans/domain/key-scope';
import type { FastifyRequest } from 'fastify';

/** Who asks, in the organisation of the path. */
export interface CurrentMember {
  readonly organisationId: string;
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly admin: boolean;
  /** The organisation's time zone: today is a day there. */
  readonly timeZone: string;
}

/** What the guard found out about a request, for everything after it. */
export interface Caller {
  readonly contract: Endpoint;
  readonly userId?: string;
  /** The session the request came in with. */
  readonly sessionId?: string;
  readonly member?: CurrentMember;
  /** The API key it came in with, instead of a session. */
  readonly keyId?: string;
  /** What that key was made for. */
  readonly scopes?: readonly KeyScope[];
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** Remembers who makes a request. */
export function rememberCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

/** Who makes a request; throws when no guard saw it. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error('The access guard has not seen this request.');
  return caller;
}
