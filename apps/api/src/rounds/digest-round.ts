import type { Language } from '@cadans/contracts/session';
import { inTenantScope } from '../database/tenant-scope.js';
import { type DueDigest, dueDigest } from '../digests/digest-of-person.js';
import { sendDigest } from '../digests/send-digest.js';
import type { WrittenMail } from '../digests/written-mail.js';
import type { Person, RoundStore } from './people.js';

/** Writes what a digest says, in both languages; null = there is nothing to tell. */
export type WriteDigest = (
  person: Person,
  due: DueDigest,
) => Promise<Readonly<Record<Language, WrittenMail>> | null>;

/** Tells a person the week, if it is time and it was not told yet. Answers whether it was told now. */
export async function tellWeek(
  store: RoundStore,
  person: Person,
  now: Date,
  write: WriteDigest,
): Promise<boolean> {
  const due = dueDigest(person, now);
  if (!due) return false;
  const { userId } = person;
  const { organisationId, memberId } = due.home;
  return inTenantScope({ organisationId }, () =>
    store.write((send) =>
      sendDigest(send, { userId, memberId, week: due.week }, now, () => write(person, due)),
    ),
  );
}
