import type { AuditEvent } from '@cadans/contracts/audit';
import { csvText } from '@cadans/domain/csv-text';

const HEAD = ['at', 'member', 'member_id', 'via', 'address', 'agent', 'operation', 'act', 'about', 'given'];

/** The audit trail as the text of a CSV file, part by part: `read` gives the next events after one, none at the end. */
export async function* auditFile(
  read: (after: string | undefined) => Promise<AuditEvent[]>,
): AsyncGenerator<string> {
  yield csvText([HEAD]);
  let after: string | undefined;
  for (;;) {
    const events = await read(after);
    after = events.at(-1)?.id;
    if (after === undefined) return;
    // Only the first part says which encoding it is.
    yield csvText(events.map(cells)).slice(1);
  }
}

function cells({ at, member, via, address, agent, operation, act, about, given }: AuditEvent): string[] {
  return [
    at,
    member?.name ?? '',
    member?.id ?? '',
    via,
    address ?? '',
    agent ?? '',
    operation,
    act.en,
    about.join(', '),
    given.join(', '),
  ];
}
