import type { FieldProblem, Problem, ProblemCode } from '@cadans/contracts/problem';

/**
 * The API said no, or could not be reached. `offline` means nothing arrived; `unreadable` that what came back
 * was no problem document (a proxy, a page). `detail` is in the user's language when the API wrote it.
 */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: ProblemCode | 'offline' | 'unreadable';
  /** 0 when nothing answered. */
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  /** With code 'stale': the state as it is now. */
  readonly current: unknown;
  /** With code 'too_many': after how many seconds it may be tried again. */
  readonly retryAfter: number;

  constructor(code: CallError['code'], status: number, problem?: Partial<Problem>) {
    super(problem?.title ?? code);
    this.code = code;
    this.status = status;
    this.detail = problem?.detail ?? problem?.title ?? '';
    this.errors = problem?.errors ?? [];
    this.current = problem?.current;
    this.retryAfter = problem?.retryAfter ?? 60;
  }
}
