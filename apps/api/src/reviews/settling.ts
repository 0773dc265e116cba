import type { Send } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { keepNoGoUntil, liftNoGoFor } from '../no-gos/settling-no-go.js';
import type { CarriedOut, Carrying } from './carrying-out.js';

/** A no-go stands until the day of the decision, when it is looked at again; or it is lifted. */
export async function settleNoGo(send: Send, { member, item, given, today }: Carrying): Promise<CarriedOut> {
  const id = there(item.ids[0]);
  const [found] = await send<{ version: number }>({
    name: 'version-of-no-go',
    text: 'select version from no_go where organisation_id = $1 and id = $2',
    values: [member.organisationId, id],
  });
  const { version } = there(found);
  const { note, dueOn: reviewOn } = given;
  if (given.choice === 'lift') {
    await liftNoGoFor(send, member, id, version, note, today);
    return { is: 'no_go_lifted' };
  }
  await keepNoGoUntil(send, member, id, version, { reviewOn, note }, today);
  return { is: 'no_go_kept' };
}
