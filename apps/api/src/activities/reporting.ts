import type { Activity, completeActivity } from '@cadans/contracts/activities';
import type { BodyOf } from '@cadans/contracts/endpoint';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Database, Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { sendAll } from './acting.js';
import { lockAgain, showStored } from './activity-store.js';
import { completing, requireDayOfDoing } from './ending.js';

/** A machine tells that something was published: with which key, and by what id it knows it. */
export interface Report {
  readonly keyId: string;
  readonly externalId: string;
  readonly activityId: string;
}

interface Earlier {
  readonly [column: string]: unknown;
  readonly activityId: string;
  readonly wasDone: boolean;
}

/**
 * Completes what a machine reports, by the same rules as who completes it by hand, whatever version it is at. The same report
 * again changes nothing and says the same; what was done already stays as it was told then. Refused: one id for two activities.
 */
export function completeReported(
  database: Database,
  member: CurrentMember,
  report: Report,
  given: BodyOf<typeof completeActivity>,
  today: CalendarDate,
): Promise<Activity & { wasDone: boolean }> {
  const { organisationId } = member;
  return database.write(async (send) => {
    // Locked first: of two that tell the same at once the second finds what the first wrote.
    const activity = await lockAgain(send, member, report.activityId);
    const earlier = await earlierReport(send, organisationId, report);
    if (earlier && earlier.activityId !== report.activityId) throw new Refusal('report_reused');
    const wasDone = earlier?.wasDone ?? (activity.status === 'done' && !activity.deleted);
    if (!earlier) {
      requireDayOfDoing(given.doneOn, today);
      await sendAll(send, [
        ...(wasDone ? [] : await completing(member, given, today)(send, activity)),
        {
          name: 'keep-report',
          text: `insert into completion_report (organisation_id, key_id, external_id, activity_id, done_on, was_done) values ($1, $2, $3, $4, $5, $6)`,
          values: [organisationId, report.keyId, report.externalId, report.activityId, given.doneOn, wasDone],
        },
      ]);
    }
    return { ...(await showStored(send, organisationId, report.activityId)), wasDone };
  });
}

async function earlierReport(
  send: Send,
  organisationId: string,
  { keyId, externalId }: Report,
): Promise<Earlier | undefined> {
  const [earlier] = await send<Earlier>({
    name: 'earlier-report',
    text: `select activity_id as "activityId", was_done as "wasDone" from completion_report
      where organisation_id = $1 and key_id = $2 and external_id = $3`,
    values: [organisationId, keyId, externalId],
  });
  return earlier;
}
