import * as z from 'zod/mini';
import type { Send } from '../database/database.js';
import { notify } from '../notices/notify.js';
import { receivedInOneLine } from './told-in-one-line.js';

/** What came in from one moment until another, as instants. */
export const ReceivedWhile = z.object({ from: z.string(), until: z.string() });
export type ReceivedWhile = z.infer<typeof ReceivedWhile>;

interface Received {
  readonly [column: string]: unknown;
  readonly memberId: string;
  readonly requestId: string;
  readonly title: string;
  readonly count: number;
}

// What was answered meanwhile is no news any more, and what somebody asked themselves never was.
const RECEIVED = `select m.id as "memberId", (array_agg(r.id order by r.id))[1] as "requestId",
    (array_agg(r.title order by r.id))[1] as title, count(*)::int as count
  from member m join request r on r.organisation_id = m.organisation_id and r.status = 'open' and r.by_id is distinct from m.id
    and r.created_at >= $2 and r.created_at < $3
  where m.organisation_id = $1 and m.active and m.role in ('director', 'consultant', 'marketer')
  group by m.id order by m.id`;

/** Tells who plans, in Cadans alone, what came in and still waits: one line each, however many there were. */
export async function tellWhoPlans(
  send: Send,
  organisationId: string,
  { from, until }: ReceivedWhile,
  now: Date,
): Promise<void> {
  const values = [organisationId, from, until];
  const told = await send<Received>({ name: 'received-while', text: RECEIVED, values });
  for (const { memberId, requestId, title, count } of told) {
    const words = receivedInOneLine(title, count);
    await notify(
      send,
      { memberId, kind: 'request_received', key: `received ${from}`, about: { requestId }, words },
      now,
    );
  }
}
