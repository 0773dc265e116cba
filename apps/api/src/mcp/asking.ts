import type { AnswerOf, BodyInputOf, Endpoint } from '@cadans/contracts/endpoint';
import type { KeyInUse } from '@cadans/contracts/keys';
import { Problem } from '@cadans/contracts/problem';
import type { Language } from '@cadans/contracts/session';

/** A request as it goes to the API, whichever way that is. `path` begins with `/api`. */
export interface Request {
  readonly method: Endpoint['method'];
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The way to the API: inside this process, or over the network. Throws when nobody answers. */
export type Way = (request: Request) => Promise<{ readonly status: number; readonly text: string }>;

/** What a tool sends along with a contract; the organisation is filled in. */
export interface Sending<E extends Endpoint> {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: BodyInputOf<E>;
  /** The version that was seen. */
  readonly version?: number | undefined;
  /** By which the same request sent twice is done once. */
  readonly idempotencyKey?: string | undefined;
}

/** Asks the API what a contract says. Throws `Refused` when it says no, in the member's words. */
export type Ask = <E extends Endpoint>(contract: E, sending?: Sending<E>) => Promise<AnswerOf<E>>;

/** With what a tool works: on whose behalf, and how to ask. */
export interface Asking {
  readonly who: KeyInUse;
  readonly ask: Ask;
}

/** The API said no. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** Something answered that is no Cadans. */
export class NoCadans extends Error {}

/** Asks one organisation along a way, in a language. */
export function askAlong(way: Way, organisationId: string, language: Language): Ask {
  return async <E extends Endpoint>(contract: E, sending: Sending<E> = {}): Promise<AnswerOf<E>> => {
    const { status, text } = await way(requestOf(contract, organisationId, language, sending));
    const answer = read(text);
    if (status < 300) return answer;
    const problem = Problem.safeParse(answer);
    throw problem.success ? new Refused(problem.data) : new NoCadans(`Answered ${status}.`);
  };
}

function requestOf<E extends Endpoint>(
  { method, path }: E,
  organisationId: string,
  language: Language,
  { params = {}, query = {}, body, version, idempotencyKey }: Sending<E>,
): Request {
  const slots: Record<string, string | number> = { ...params, organisationId };
  const filled = path.replace(/:(\w+)/g, (_, slot: string) => encodeURIComponent(slots[slot] ?? ''));
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return {
    method,
    path: `/api${filled}${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`,
    headers: {
      accept: 'application/json',
      'accept-language': language,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

function read(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoCadans('Answered what is no JSON.');
  }
}
