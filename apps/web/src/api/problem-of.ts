import type { Problem } from '@cadans/contracts/problem';

/**
 * What an answer that says no has to say; null when it is no problem document of ours (a proxy's page). A code that only a
 * newer server knows passes: nobody acts on it, and its detail is a sentence for the user.
 */
export function problemOf(content: unknown): Problem | null {
  return isProblem(content) ? content : null;
}

function isProblem(content: unknown): content is Problem {
  if (typeof content !== 'object' || content === null) return false;
  const { code, title, detail } = content as Partial<Record<keyof Problem, unknown>>;
  return typeof code === 'string' && typeof title === 'string' && typeof detail === 'string';
}
