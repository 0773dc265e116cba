import { sendAll } from '../activities/acting.js';
import { requireReferences } from '../activities/references.js';
import type { Send } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { declining, parking } from '../requests/leaving.js';
import { accepting } from '../requests/mapping.js';
import { lockAsItIs } from '../requests/request-store.js';
import type { CarriedOut, Carrying } from './carrying-out.js';

/**
 * A request is mapped, declined for the reason that who asked is told, or parked until the day of the decision; that it stays
 * as it is was settled; in somebody's hands it still has to be decided.
 */
export async function carryOutOnRequest(
  send: Send,
  { member, item, given, today }: Carrying,
): Promise<CarriedOut | null> {
  const { organisationId } = member;
  const { choice } = given;
  if (choice === 'keep') return { is: 'settled' };
  if (choice !== 'accept' && choice !== 'decline' && choice !== 'park') return null;
  const request = await lockAsItIs(send, organisationId, there(item.ids[0]));
  switch (choice) {
    case 'accept': {
      const planned = accepting(member, request, given, today);
      await requireReferences(send, organisationId, planned.references);
      await sendAll(send, planned.statements);
      return { is: 'request_accepted' };
    }
    case 'decline':
      await sendAll(send, declining(member, request, given.note));
      return { is: 'request_declined' };
    case 'park':
      await sendAll(send, parking(member, request, given.dueOn, today));
      return { is: 'request_parked' };
  }
}
