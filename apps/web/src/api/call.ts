import type { Call } from '@cadans/contracts/calls/call';
import type { AnswerOf, BodyInputOf, Endpoint, ParamsOf, QueryOf } from '@cadans/contracts/endpoint';
import { addressOf } from './address';
import { answerAsDeclared } from './answer-as-declared';
import { send } from './send';

type When<Part, Given> = Part extends object ? Given : unknown;

/** What a call must bring, read from its contract; `version` where the contract asks for a precondition. */
export type CallOptions<E extends Endpoint> = When<E['params'], { params: ParamsOf<E> }> &
  When<E['query'], { query: QueryOf<E> }> &
  When<E['body'], { body: BodyInputOf<E> }> &
  (E extends { precondition: true } ? { version: number } : unknown) & {
    signal?: AbortSignal;
    /** Repeat a POST with the key of the first try, and it happens once. Without it every call has its own. */
    idempotencyKey?: string;
  };

interface LooseOptions {
  params?: object;
  query?: object;
  body?: unknown;
  version?: number;
  signal?: AbortSignal;
  idempotencyKey?: string;
}

type Arguments<E extends Endpoint> =
  LooseOptions extends CallOptions<E> ? [options?: CallOptions<E>] : [options: CallOptions<E>];

/**
 * Asks the API one thing, as its contract declares it. Throws a CallError when the answer is no.
 * The answer is trusted in production: checking 5,000 activities again would cost more than showing them.
 */
export async function call<E extends Endpoint = never>(
  asked: Call<E>,
  ...args: Arguments<E>
): Promise<AnswerOf<E>> {
  const options: LooseOptions = args[0] ?? {};
  const answer = await send(asked.method, addressOf(asked.path, options.params, options.query), options);
  return answerAsDeclared(asked, answer) as AnswerOf<E>;
}
