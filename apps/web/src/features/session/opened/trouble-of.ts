import { CallError } from '../../../api/call-error';
import type { LinkTrouble } from './link-trouble';

/** What is the matter with a link, by how it was refused; null when the refusal is about something else. */
export function troubleOf(error: unknown): LinkTrouble | null {
  if (!(error instanceof CallError)) return null;
  if (error.code === 'link_of_other_browser') return 'foreign';
  return error.code === 'link_spent' ? 'gone' : null;
}
