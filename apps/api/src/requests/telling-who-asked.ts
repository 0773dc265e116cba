import type { Language } from '@cadans/contracts/session';
import { afterQuietHours, USUAL_QUIET_HOURS } from '@cadans/domain/notice';
import * as z from 'zod/mini';
import type { Send } from '../database/database.js';
import { requestDecidedMail } from '../digests/notice-mails.js';
import type { MailLinks } from '../mail/mail-links.js';
import { sendMail } from '../mail/send-mail.js';
import { notify } from '../notices/notify.js';
import { type StandingAnswer, standingAnswer, type WhoAsked } from './answer-told.js';
import { inOneLine } from './told-in-one-line.js';

const KIND = 'request_decided';

/** Which answer: what happened to a request in this version of it. */
export const Answered = z.object({ requestId: z.uuid(), version: z.int() });
export type Answered = z.infer<typeof Answered>;

interface Telling {
  readonly organisationId: string;
  readonly links: MailLinks;
  readonly now: Date;
}

/**
 * Tells who asked what was decided, or what is asked back, if that still stands: members as they chose, others at the address
 * they gave, with a link to how it stands. Each hears of one answer once.
 */
export async function tellWhoAsked(
  send: Send,
  telling: Telling,
  { requestId, version }: Answered,
): Promise<void> {
  const { organisationId, now } = telling;
  const answer = await standingAnswer(send, organisationId, requestId, version);
  if (!answer) return;
  for (const asker of answer.askers) {
    const key = `request ${asker.requestId} ${requestId} ${version}`;
    const { memberId, address, name, language } = asker;
    if (memberId !== null) {
      await notify(
        send,
        {
          memberId,
          kind: KIND,
          key,
          about: { requestId: asker.requestId },
          words: inOneLine(asker.title, answer.decided),
          mail: { nl: mailTo(asker, 'nl', answer, telling), en: mailTo(asker, 'en', answer, telling) },
        },
        now,
      );
    } else if (address !== null) {
      await sendMail(send, {
        key,
        kind: KIND,
        to: { name, address },
        content: mailTo(asker, language ?? 'nl', answer, telling),
        dueAt: afterQuietHours(USUAL_QUIET_HOURS, now, answer.timeZone),
      });
    }
  }
}

function mailTo(
  { requestId, title, memberId, name }: WhoAsked,
  language: Language,
  { organisation, decided }: StandingAnswer,
  { organisationId, links }: Telling,
) {
  const isMember = memberId !== null;
  const href = isMember
    ? links.to(`/o/${organisationId}/requests?request=${requestId}`)
    : links.asked(organisationId, requestId);
  const unsubscribeHref = isMember ? links.unsubscribe({ organisationId, memberId, kind: KIND }) : undefined;
  return requestDecidedMail({ name, language, organisation, href, unsubscribeHref }, title, decided);
}
