import { setTimeout as wait } from 'node:timers/promises';
import { tellWeek, type WriteDigest } from './digest-round.js';
import { forgetWhatIsOver } from './forgetting.js';
import { type Belonging, everybody, everybodyReminded, type RoundStore } from './people.js';
import { type Links, mailReminders } from './reminder-mails.js';
import { lookOver } from './reminder-round.js';
import type { RoundFacts } from './round-facts.js';

/** What a round goes by. */
export interface Round {
  readonly now: Date;
  readonly facts: Pick<RoundFacts, 'read'>;
  readonly write: WriteDigest;
  readonly links: Links;
  /** After whatever was told it rests so many times as long as that took: who waits for an answer has the rest. */
  readonly rest: number;
  /** Ends the round after whom it is at. */
  readonly ending: AbortSignal;
  /** Is told what went wrong; the others are told all the same. */
  readonly tell: (what: string) => void;
}

/** What a round did. */
export interface Done {
  digests: number;
  /** Organisations looked over for reminders. */
  lookedOver: number;
  reminderMails: number;
}

/**
 * Tells everybody what they are to be told by now and were not: the week, and what they are reminded of. What was told stands
 * in the database, so it may be gone round at any time, by several replicas at once, as often as anybody likes.
 */
export async function goRound(store: RoundStore, round: Round): Promise<Done> {
  const { now, ending } = round;
  const done: Done = { digests: 0, lookedOver: 0, reminderMails: 0 };
  const seen = new Set<string>();
  for await (const people of everybody(store, now)) {
    for (const person of people) {
      for (const at of person.memberships) {
        if (ending.aborted) return done;
        done.lookedOver += await lookOverOnce(store, at, seen, round);
      }
      done.digests += await paced(round, `the digest of ${person.userId}`, () =>
        tellWeek(store, person, now, round.write),
      );
    }
  }
  done.reminderMails = await mailAll(store, round);
  return done;
}

async function lookOverOnce(
  store: RoundStore,
  at: Belonging,
  seen: Set<string>,
  round: Round,
): Promise<number> {
  const { organisationId, timeZone } = at;
  if (seen.has(organisationId)) return 0;
  seen.add(organisationId);
  const read = () => round.facts.read(organisationId, timeZone);
  return paced(round, `the reminders of ${organisationId}`, async () => {
    const isLookedOver = await lookOver(store, at, round.now, read);
    if (isLookedOver) await forgetWhatIsOver(store, organisationId, round);
    return isLookedOver;
  });
}

async function mailAll(store: RoundStore, round: Round): Promise<number> {
  const { now, links, ending } = round;
  let count = 0;
  for await (const people of everybodyReminded(store, now)) {
    for (const person of people) {
      if (ending.aborted) return count;
      count += await paced(round, `the reminders of ${person.userId}`, () =>
        mailReminders(store, person, now, links),
      );
    }
  }
  return count;
}

/** Answers 1 when it was done now, else 0. What goes wrong keeps nobody else waiting. */
async function paced(
  { tell, ending, rest }: Round,
  what: string,
  work: () => Promise<boolean>,
): Promise<number> {
  const begun = performance.now();
  const isDone = await work().catch((error: unknown) => {
    tell(`A round could not tell ${what}: ${error}`);
    return false;
  });
  // Broken off when the application ends.
  if (isDone && rest > 0)
    await wait(rest * (performance.now() - begun), undefined, { signal: ending }).catch(() => {});
  return isDone ? 1 : 0;
}
