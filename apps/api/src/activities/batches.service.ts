import type { performBatch } from '@cadans/contracts/batches';
import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { together } from '../database/together.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { type ActLine, type ActOnActivity, type Creation, lockLines } from './act-lines.js';
import type { PlacedAct } from './act-refusal.js';
import { sendAll } from './acting.js';
import { actingOf } from './acting-of.js';
import { lockAgain } from './activity-store.js';
import { emptyingBin } from './ending.js';
import { FailedActs } from './failed-acts.js';
import { plannedRows } from './planned-rows.js';
import { planning } from './planning.js';
import { requireReferences } from './references.js';
import { countingTemptation } from './temptations.js';

/** Several acts as one: in one transaction, each with its rules and its records. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  perform(
    member: CurrentMember,
    { acts }: BodyOf<typeof performBatch>,
  ): Promise<AnswerOf<typeof performBatch>> {
    const today = this.clock.today(member.timeZone);
    return countingTemptation(this.database, member, today, () => this.performAll(member, acts, today));
  }

  private performAll(
    member: CurrentMember,
    acts: BodyOf<typeof performBatch>['acts'],
    today: CalendarDate,
  ): Promise<AnswerOf<typeof performBatch>> {
    const { creations, others } = sorted(acts);
    return this.database.write(async (sendFirst) => {
      const failed = new FailedActs();
      const send = failed.watch(sendFirst);
      const lines = await lockLines(send, member, others);
      const idAt = new Map(others.map(({ place, act }) => [place, act.activityId]));
      // Activities do not wait for each other: what is done to all of them goes out in one go.
      await Promise.all([
        ...lines.map((line) => performLine(send, member, line, today, failed)),
        ...creations.map(async (placed) => {
          const id = await create(send, member, placed, today, failed);
          if (id) idAt.set(placed.place, id);
        }),
      ]);
      failed.refuse();
      const named = [...new Set(acts.flatMap((_, place) => idAt.get(place) ?? []))];
      const [activities] = await together([
        plannedRows(send, member.organisationId, named),
        acts.some(({ is }) => is === 'delete') && send(emptyingBin(member)),
      ]);
      return { activities };
    });
  }
}

function sorted(acts: BodyOf<typeof performBatch>['acts']) {
  const creations: PlacedAct<Creation>[] = [];
  const others: PlacedAct<ActOnActivity>[] = [];
  for (const [place, act] of acts.entries()) {
    if (act.is === 'create') creations.push({ place, act });
    else others.push({ place, act });
  }
  return { creations, others };
}

async function performLine(
  send: Send,
  member: CurrentMember,
  { activity: locked, acts }: ActLine,
  today: CalendarDate,
  failed: FailedActs,
): Promise<void> {
  let activity = locked;
  for (const [index, placed] of acts.entries()) {
    try {
      const statements = await actingOf(member, placed.act, today)(send, activity);
      const sent = sendAll(send, statements);
      if (index === acts.length - 1) await sent;
      else [, activity] = await together([sent, lockAgain(send, member, activity.id)]);
    } catch (error) {
      failed.add(placed, error);
      return;
    }
  }
}

/** Plans one that is new, and answers its id. */
async function create(
  send: Send,
  member: CurrentMember,
  placed: PlacedAct<Creation>,
  today: CalendarDate,
  failed: FailedActs,
): Promise<string | undefined> {
  try {
    const { id, references, statements } = planning(member, placed.act.activity, today);
    await together([requireReferences(send, member.organisationId, references), sendAll(send, statements)]);
    return id;
  } catch (error) {
    failed.add(placed, error);
    return undefined;
  }
}
