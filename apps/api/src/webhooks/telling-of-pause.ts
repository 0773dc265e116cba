import type { Send } from '../database/database.js';
import { notify } from '../notices/notify.js';

/** Tells who administers that a webhook was paused, because it took nothing for more than a day. */
export async function tellOfPause(
  send: Send,
  organisationId: string,
  webhook: { readonly id: string; readonly url: string },
  now: Date,
): Promise<void> {
  const { host } = new URL(webhook.url);
  const admins = await send<{ id: string }>({
    name: 'who-administers',
    text: 'select id from member where organisation_id = $1 and admin and active order by id',
    values: [organisationId],
  });
  for (const { id } of admins) {
    await notify(
      send,
      {
        memberId: id,
        kind: 'webhook_paused',
        key: `webhook ${webhook.id} ${now.toISOString()}`,
        about: { webhookId: webhook.id },
        words: {
          nl: `De webhook naar ${host} nam een dag lang niets aan en staat op pauze.`,
          en: `The webhook to ${host} took nothing for a day and was paused.`,
        },
      },
      now,
    );
  }
}
