import { actWords } from '@cadans/contracts/act-words';
import { type AuditEvent, EVENTS_PER_PAGE, type showAuditTrail } from '@cadans/contracts/audit';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import {
  type EventRow,
  eventsAfter,
  eventsBefore,
  isOfOrganisation,
  namesOf,
  type Wanted,
} from './audit-statements.js';

/** So many events are read at once for a file. */
const AT_ONCE = 1000;

/** Who did what in an organisation, and from where. Written by the database's door (`database/note-act.ts`), read here. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: Database) {}

  async page(
    organisationId: string,
    { before, ...wanted }: Wanted & { readonly before?: string | undefined },
  ): Promise<AnswerOf<typeof showAuditTrail>> {
    await this.refuseStrangers(organisationId, wanted.memberId, before);
    const asked = eventsBefore(organisationId, wanted, before, EVENTS_PER_PAGE + 1);
    const events = await this.read(organisationId, asked);
    const shown = events.slice(0, EVENTS_PER_PAGE);
    const { timeZone } = wanted;
    return {
      timeZone,
      events: shown,
      next: events.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** The next events after one, the oldest first; none when that was the last. */
  after(organisationId: string, wanted: Wanted, after: string | undefined): Promise<AuditEvent[]> {
    return this.read(organisationId, eventsAfter(organisationId, wanted, after, AT_ONCE));
  }

  /** Refuses a member, and an event to go on before, that are not of this organisation: for it they are not there. */
  async refuseStrangers(organisationId: string, memberId?: string, before?: string): Promise<void> {
    const asked = isOfOrganisation(organisationId, memberId, before);
    const [found] = await this.database.query<{ isHere: boolean }>(asked);
    if (!found?.isHere) throw new Refusal('not_found');
  }

  private async read(organisationId: string, asked: Statement): Promise<AuditEvent[]> {
    const rows = await this.database.query<EventRow>(asked);
    const ids = [...new Set(rows.flatMap(({ subject }) => Object.values(subject)))];
    const named = await this.database.query<{ id: string; name: string }>(namesOf(organisationId, ids));
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return rows.map((row) => view(row, names));
  }
}

function view(row: EventRow, names: ReadonlyMap<string, string>): AuditEvent {
  const { id, at, member_id: memberId, member, via, address, agent, operation, subject, given } = row;
  return {
    id,
    at: at.toISOString(),
    member: memberId === null || member === null ? null : { id: memberId, name: member },
    via,
    address,
    agent,
    operation,
    act: actWords(operation),
    about: [...new Set(Object.values(subject).flatMap((each) => names.get(each) ?? []))],
    given,
  };
}
