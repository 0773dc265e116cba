import type { Ability } from '@cadans/domain/ability';
import type { KeyAbility } from '@cadans/domain/key-scope';
import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.js';

type Schema = z.ZodMiniType;

/**
 * One thing the API can be asked. The API serves it, guards it and documents it from here; the browser calls it from here.
 *
 * - `path` is relative to `/api`, with `:names` for what `params` describes.
 * - `may` is the ability it needs in the organisation of the path; `signed_in` needs no organisation, `anyone` nothing.
 * - `precondition` asks the caller's `If-Match` with the version it saw: 428 without, 412 when it is stale.
 * - `audited: false` keeps it out of the audit trail: what somebody looks at, or has read, is nobody else's business. `true`
 *   puts reading in as well, where it takes away what is here as a file.
 * - `confirmed` asks who signed in to have shown who they are in the last ten minutes: otherwise 403 `confirm_yourself`.
 * - `inPerson` refuses API keys, as everything does that is confirmed, goes on and on, or needs no organisation; and what
 *   changes something although only `read` is needed, because that is one’s own.
 * - `ownAccount` refuses demo users: what one visitor changes of their account, all the others are shut out by.
 * - `keyMay` is what an API key must have been made for, when that is less than `may`; its member needs `may` all the same.
 * - `onlyByKey` lets in whoever brings an API key, whatever that was made for, and nobody else: it is about the key itself, or
 *   what is then asked with it is asked at its own door.
 * - `blindByKey` lets an API key leave the precondition out: it tells what happened elsewhere, whatever version is seen here.
 * - `refusals` are the rules that can say no, as 409 or 422 problems.
 */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly summary: string;
  readonly may: Ability | 'signed_in' | 'anyone';
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  /** Instead of JSON the body is a file, as it is, of this media type. */
  readonly upload?: string;
  readonly answer?: Schema;
  /** The answer goes on: server-sent events whose `data` are each of the form of `answer`. */
  readonly stream?: boolean;
  /** The status of success: 200 unless told. */
  readonly status?: number;
  readonly precondition?: boolean;
  readonly confirmed?: true;
  readonly audited?: boolean;
  readonly inPerson?: true;
  readonly ownAccount?: true;
  readonly keyMay?: KeyAbility;
  readonly onlyByKey?: true;
  readonly blindByKey?: true;
  readonly refusals?: readonly ProblemCode[];
}

type OutputOf<S> = S extends Schema ? z.output<S> : undefined;
type InputOf<S> = S extends Schema ? z.input<S> : undefined;

export type ParamsOf<E extends Endpoint> = OutputOf<E['params']>;
export type QueryOf<E extends Endpoint> = OutputOf<E['query']>;
export type BodyOf<E extends Endpoint> = OutputOf<E['body']>;
export type AnswerOf<E extends Endpoint> = OutputOf<E['answer']>;
/** What a caller sends: what has a default may be left out. */
export type BodyInputOf<E extends Endpoint> = InputOf<E['body']>;

/** Declares an endpoint, keeping the exact types of its parts. */
export function endpoint<const E extends Endpoint>(declared: E): E {
  return declared;
}
