import type { Activity } from '@cadans/contracts/activities';
import type { Database, Send, Statement } from '../database/database.js';
import { together } from '../database/together.js';
import type { CurrentMember } from '../http/request.js';
import { lockActivity, type StoredActivity, showStored } from './activity-store.js';

/**
 * What is done to an activity that was locked: it asks what it must, refuses what the rules refuse, and answers the
 * statements that do it. So the same act goes out alone or, with hundreds of others, in one go.
 */
export type Acting = (send: Send, activity: StoredActivity) => Promise<readonly Statement[]>;

/** Acts on one activity in a transaction of its own, at the version that was seen, and shows what became of it. */
export function actOn(
  database: Database,
  member: CurrentMember,
  activityId: string,
  version: number,
  acting: Acting,
): Promise<Activity> {
  return database.write(async (send) => {
    const statements = await acting(send, await lockActivity(send, member, activityId, version));
    const [, shown] = await together([
      sendAll(send, statements),
      showStored(send, member.organisationId, activityId),
    ]);
    return shown;
  });
}

/** Sends statements in one go, at once; of several that fail the first counts. */
export async function sendAll(send: Send, statements: readonly Statement[]): Promise<void> {
  await together(statements.map((statement) => send(statement)));
}
