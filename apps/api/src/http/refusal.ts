import type { ProblemCode, RefusingNoGo } from '@cadans/contracts/problem';

/** A field that is not right, before it is put into words. */
export interface RefusedField {
  readonly pointer: string;
  readonly code: string;
  readonly limits?: Readonly<Record<string, unknown>>;
}

/** The API says no. Thrown anywhere, answered as a problem document in the caller's language. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: {
      readonly fields?: readonly RefusedField[];
      readonly current?: unknown;
      readonly noGo?: RefusingNoGo;
      /** What somebody wanted to plan against the no-go, by its title: that counts as a temptation. */
      readonly tried?: string;
      /** After how many seconds it may be tried again. */
      readonly retryAfter?: number;
    } = {},
  ) {
    super(code);
  }
}

/** The value of a rule's answer; a refusal becomes the problem of the same name. */
export function accepted<T>(answer: { ok: true; value: T } | { ok: false; why: ProblemCode }): T {
  if (answer.ok) return answer.value;
  throw new Refusal(answer.why);
}
