import type { Session } from '@cadans/contracts/session';
import type { QueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from './answer-kept';
import { CallError } from './call-error';
import { letWait, mustWait } from './outbox';
import type { Waiting } from './waiting';

type Write = Omit<Waiting, 'key' | 'userId' | 'at' | 'refused'>;

/**
 * Sends a write, or lets it wait on this device when nothing answers; then it answers null. What is done while other writes
 * wait gets in line behind them. A write without a form that can wait, or a device that keeps nothing, fails as it would.
 */
export async function sendOrWait<Answer>(
  queries: QueryClient,
  write: () => Write | null,
  send: () => Promise<Answer>,
): Promise<{ answer: Answer } | { waits: Waiting }> {
  const inLine = write();
  if (inLine && mustWait(inLine.organisationId)) {
    const waits = await wait(queries, inLine);
    if (waits) return { waits };
  }
  try {
    return { answer: await send() };
  } catch (error) {
    const unsent = error instanceof CallError && error.code === 'offline' ? write() : null;
    const waits = unsent && (await wait(queries, unsent));
    if (waits) return { waits };
    throw error;
  }
}

async function wait(queries: QueryClient, write: Write): Promise<Waiting | null> {
  const userId = queries.getQueryData<Session | null>(SESSION_KEY)?.user.id;
  if (!userId) return null;
  const waiting = { ...write, key: crypto.randomUUID(), userId, at: Date.now() };
  return letWait(waiting).then(
    () => waiting,
    () => null,
  );
}
