import { CallError } from '../../../api/call-error';

/** What became of a code: refused, too late to try again, or something that has nothing to do with the code. */
export function verdictOf(error: unknown): 'wrong' | 'over' | 'other' | null {
  if (error === null) return null;
  if (!(error instanceof CallError)) return 'other';
  if (error.code === 'second_step_over') return 'over';
  return error.code === 'wrong_code' || error.code === 'invalid' ? 'wrong' : 'other';
}
