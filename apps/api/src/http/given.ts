import type { BodyOf, Endpoint, ParamsOf, QueryOf } from '@cadans/contracts/endpoint';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { Refusal, type RefusedField } from './refusal.js';
import { type CurrentMember, callerOf } from './request.js';

/** What a request gives, checked against its contract. `version` is the one of If-Match. */
export interface Given<E extends Endpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  readonly version: number;
}

/** What a contract without a body takes: nothing. */
const NOTHING = z.strictObject({});

/** Hands a handler what its contract promises; anything else is refused with pointers to the fields. */
export const GivenBy = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const { contract, keyId } = callerOf(request);
  const params = contract.params && read(contract.params, request.params, 'params');
  const query = contract.query && read(contract.query, request.query, 'query');
  const body = contract.upload
    ? undefined
    : read(contract.body ?? NOTHING, request.body === undefined ? {} : request.body, 'body');
  const isBlind = contract.blindByKey && keyId && request.headers['if-match'] === undefined;
  return { params, query, body, version: contract.precondition && !isBlind ? readVersion(request) : 0 };
});

/** The member who asks, in the organisation of the path. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): CurrentMember => {
  const { member } = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!member) throw new Error('This contract names no organisation.');
  return member;
});

/** The id of the person who asks. */
export const WhoseSession = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { userId } = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!userId) throw new Refusal('signed_out');
  return userId;
});

/** The id of the session the request came in with. */
export const WhichSession = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { sessionId } = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!sessionId) throw new Refusal('signed_out');
  return sessionId;
});

function read(schema: z.ZodMiniType, value: unknown, part: 'params' | 'query' | 'body'): unknown {
  // The input is reported so that a missing field can be told from a wrong one; it goes no further than here.
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  // An id that cannot exist is an id that does not exist.
  if (part === 'params') throw new Refusal('not_found');
  const fields = result.error.issues.flatMap((issue) => refusedFields(issue, part));
  // A text that is no day is not a day outside 2000–2100 as well: one refusal for each field.
  throw new Refusal('invalid', {
    fields: [...Map.groupBy(fields, ({ pointer }) => pointer).values()].flatMap(([first]) => first ?? []),
  });
}

function refusedFields(issue: z.core.$ZodIssue, part: string): RefusedField[] {
  const path = [part, ...issue.path.map(String)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), code: 'unknown_field' }));
  }
  const { code, message, path: _, input: __, ...limits } = { ...issue };
  // A refinement carries the name of what it refuses as its message.
  return [{ pointer: pointerTo(path), code: code === 'custom' ? message : codeOf(issue), limits }];
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  if (issue.code === 'invalid_format') return `not_a_${issue.format}`;
  return issue.code;
}

/** A JSON pointer (RFC 6901). */
function pointerTo(path: readonly string[]): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function readVersion(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw new Refusal('precondition_required');
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (version === undefined) throw new Refusal('malformed');
  return Number(version);
}
