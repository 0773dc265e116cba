import { Prisma } from '../generated/prisma/client.js';
import { tenantScope } from './tenant-scope.js';

const LONGEST_AGENT = 300;

/**
 * The line in the audit trail for what the running request does, to be written in the transaction that does it; none when
 * the house does something by itself. `answer` tells the id of what was made. A transaction gets its number at its first
 * write, so one that only read leaves no trace, unless that is what is to be told.
 */
export function noteAct(answer: unknown, { alsoReading = false } = {}): Prisma.Sql | undefined {
  const { organisationId, memberId, act } = tenantScope();
  if (!act) return undefined;
  const { via, keyId, address, agent, operation, given } = act;
  const by = memberId ?? (act.byWhoComesIn ? memberIn(answer) : undefined);
  const subject = JSON.stringify({ ...act.subject, ...madeIn(answer) });
  return Prisma.sql`insert into audit_event
      (organisation_id, member_id, via, key_id, address, agent, operation, subject, given)
    select ${organisationId}::uuid, ${by ?? null}::uuid, ${via}, ${keyId ?? null}::uuid, ${address},
      ${agent?.slice(0, LONGEST_AGENT) ?? null}, ${operation}, ${subject}::jsonb, ${given}::text[]
    where ${alsoReading} or pg_current_xact_id_if_assigned() is not null`;
}

/** What a write answers is mostly what it made, or changed; or it stands in what is answered. */
function madeIn(answer: unknown): { id?: string } {
  const inside = typeof answer === 'object' && answer !== null ? [answer, ...Object.values(answer)] : [];
  const id = inside.map(idOf).find((each) => each !== undefined);
  return id === undefined ? {} : { id };
}

/** The member that came in, wherever in the answer it stands. */
function memberIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  if ('memberId' in answer && typeof answer.memberId === 'string') return answer.memberId;
  return Object.values(answer)
    .map(memberIn)
    .find((each) => each !== undefined);
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
