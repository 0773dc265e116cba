import type { Send } from '../database/database.js';
import { notify } from '../notices/notify.js';

/** Why a webhook was paused without anybody asking for it, in words. */
const WHY = {
  failing: {
    nl: 'nam een dag lang niets aan en staat op pauze.',
    en: 'took nothing for a day and was paused.',
  },
  maker_left: {
    nl: 'staat op pauze: wie hem maakte, doet niet meer mee. Laat hem verder gaan als hij nog nodig is.',
    en: 'was paused: who made it takes no part any more. Let it go on if it is still needed.',
  },
};

/** Tells who administers that a webhook was paused, and why. */
export async function tellOfPause(
  send: Send,
  organisationId: string,
  webhook: { readonly id: string; readonly url: string },
  now: Date,
  why: keyof typeof WHY = 'failing',
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
          nl: `De webhook naar ${host} ${WHY[why].nl}`,
          en: `The webhook to ${host} ${WHY[why].en}`,
        },
      },
      now,
    );
  }
}
