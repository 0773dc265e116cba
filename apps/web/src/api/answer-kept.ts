import type { Session } from '@cadans/contracts/session';
import {
  notifyManager,
  type Query,
  type QueryFunction,
  type QueryFunctionContext,
} from '@tanstack/react-query';
import { CallError } from './call-error';
import { findAnswer, forgetAnswers, keepAnswer } from './kept-answers';
import { outboxKnown } from './outbox';
import { withWaiting } from './waiting-changes';

/** Who is signed in: the question that everything else hangs on. */
export const SESSION_KEY = ['session'] as const;

/** What is shown without a connection: the first part of the question. */
const KEPT: ReadonlySet<unknown> = new Set([
  'session',
  'plans',
  'year',
  'work',
  'activity',
  'steps',
  'comments',
  'views',
]);

/** The session is everybody's question: nobody is known before it is answered. */
const NOBODY = 'nobody';

/** Answers that say nothing about the question. */
const UNHEARD: ReadonlySet<string> = new Set(['offline', 'unavailable', 'unreadable']);

/**
 * Asks the server, and keeps what it said on this device, per person. When nothing answers, the last known answer is given,
 * as old as it is. Changes that wait for a connection stand in every answer.
 */
export async function askOrRecall(
  ask: QueryFunction<unknown>,
  context: QueryFunctionContext,
  query: Query,
): Promise<unknown> {
  const { queryKey, client } = context;
  if (!KEPT.has(queryKey[0])) return ask(context);
  const isSession = queryKey[0] === SESSION_KEY[0];
  const whoAsks = () =>
    isSession ? NOBODY : (client.getQueryData<Session | null>(SESSION_KEY)?.user.id ?? null);
  const userId = whoAsks();
  if (userId === null) return ask(context);
  try {
    const data = await ask(context);
    if (isSession && data === null) void forgetAnswers();
    else
      whenIdle(() => {
        // Whoever signed out meanwhile leaves nothing behind.
        if (whoAsks() === userId) void keepAnswer(userId, query.queryHash, data);
      });
    await outboxKnown();
    return withWaiting(queryKey, data);
  } catch (error) {
    const unheard = error instanceof CallError && UNHEARD.has(error.code);
    // What stands is no older than what was kept of it.
    if (!unheard || query.state.data !== undefined) throw error;
    const kept = await findAnswer(userId, query.queryHash);
    if (!kept) throw error;
    // As old as it was: it is asked again as soon as somebody can answer.
    notifyManager.schedule(() => query.setState({ dataUpdatedAt: kept.at }));
    await outboxKnown();
    return withWaiting(queryKey, kept.data);
  }
}

// Writing down thousands of rows must not hold up that they are shown. Safari has no idle callback.
const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 200);
