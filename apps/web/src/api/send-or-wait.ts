import type { Session } from '@cadans/contracts/session';
import type { QueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from './answer-kept';
import { CallError } from './call-error';
import { editGoingOn, joined } from './field-edits';
import { letGo, letWait, mustWait, outboxKnown, waiting } from './outbox';
import { subjectsOf, type Waiting } from './waiting';
import { withWaiting } from './waiting-changes';

/** `key` is the one a first try went under: the same request sent again under it happens once. */
type Write = Omit<Waiting, 'key' | 'userId' | 'at' | 'refused'> & { readonly key?: string | undefined };

/**
 * Sends a write, or lets it wait on this device when nothing answers; then it answers null. What is done while other writes
 * wait gets in line behind them. A write without a form that can wait, or a device that keeps nothing, fails as it would.
 *
 * What makes something has no version that would tell a second time from a first, and was sent under a key of its own: once
 * it may have arrived it does not wait, or it could be made twice. Whoever made it sends the same again.
 */
export async function sendOrWait<Answer>(
  queries: QueryClient,
  write: () => Write | null,
  send: () => Promise<Answer>,
): Promise<{ answer: Answer } | { waits: Waiting }> {
  const inLine = write();
  const makes = inLine !== null && isMaking(inLine);
  await outboxKnown();
  if (inLine && (mustWait(inLine.organisationId) || (makes && !navigator.onLine))) {
    const waits = await wait(queries, inLine);
    if (waits) return { waits };
  }
  try {
    return { answer: await send() };
  } catch (error) {
    const unsent = error instanceof CallError && error.code === 'offline' && !makes ? write() : null;
    const waits = unsent && (await wait(queries, unsent));
    if (waits) return { waits };
    throw error;
  }
}

const isMaking = ({ doing }: Write): boolean =>
  doing.is === 'acts' && doing.acts.some(({ is }) => is === 'create');

async function wait(queries: QueryClient, write: Write): Promise<Waiting | null> {
  const userId = queries.getQueryData<Session | null>(SESSION_KEY)?.user.id;
  if (!userId) return null;
  // Later than all that waits, also within the same millisecond: they are sent in this order.
  const at = Math.max(Date.now(), (waiting().at(-1)?.at ?? 0) + 1);
  const waits = { ...write, key: write.key ?? crypto.randomUUID(), userId, at };
  const earlier = editGoingOn(waiting(), waits);
  const whole = earlier ? joined(earlier, waits) : waits;
  try {
    await letWait(whole);
  } catch {
    return null;
  }
  // Should the earlier one be under way just now: what stands then tells that a part of this was done.
  if (earlier) await letGo(earlier.key);
  showWaiting(queries, whole);
  return whole;
}

/** Puts a write that waits into what is known of its activities. */
function showWaiting(queries: QueryClient, write: Waiting): void {
  const ids = new Set(subjectsOf(write));
  const about = queries.getQueryCache().findAll({
    predicate: ({ queryKey: [, organisation, id] }) =>
      organisation === write.organisationId && ids.has(String(id)),
  });
  for (const { queryKey } of about)
    queries.setQueryData(queryKey, (known: unknown) => known && withWaiting(queryKey, known));
}
