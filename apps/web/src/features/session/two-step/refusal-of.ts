import { CallError } from '../../../api/call-error';
import { type Telling, whyNot } from '../why-not';

/** Why something was refused, in words; null when nothing was, or when who asked did not show who they are: they chose that. */
export function refusalOf(error: unknown, telling: Telling): string | null {
  if (error === null) return null;
  if (error instanceof CallError && error.code === 'confirm_yourself') return null;
  return whyNot(error, telling);
}
