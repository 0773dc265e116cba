import { CallError } from '../../api/call-error';
import { confirmed } from '../../api/confirmation';
import { problemOf } from '../../api/problem-of';

/**
 * Fetches a file of our own origin and gives it to the browser to keep. What asks who it is, is fetched again when somebody
 * showed it. Throws a CallError when the answer is no.
 */
export async function fetchFile(address: string, name: string): Promise<void> {
  const file = await once(address).catch(async (error: unknown) => {
    const mayGo = error instanceof CallError && error.code === 'confirm_yourself' && (await confirmed());
    if (!mayGo) throw error;
    return once(address);
  });
  const kept = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = kept;
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(kept), 10_000);
}

async function once(address: string): Promise<Blob> {
  const headers = { 'accept-language': document.documentElement.lang || 'nl' };
  const answer = await fetch(address, { headers, credentials: 'same-origin' }).catch(() => {
    throw new CallError('offline', 0);
  });
  if (answer.ok) return answer.blob();
  const problem = problemOf(await answer.json().catch(() => undefined));
  if (problem) throw new CallError(problem.code, answer.status, problem);
  throw new CallError(answer.status === 503 ? 'unavailable' : 'unreadable', answer.status);
}
