import type { Review } from '@cadans/contracts/review-forms';
import type { Language } from '@cadans/contracts/session';
import type { Send } from '../database/database.js';
import { dayAndWeekday } from '../digests/digest-words.js';
import { type MinutesItem, minutesMail } from '../digests/notice-mails.js';
import { Refusal } from '../http/refusal.js';
import type { MailLinks } from '../mail/mail-links.js';
import { notify } from '../notices/notify.js';
import { choiceInMinutes } from './minutes-words.js';
import { peopleOf } from './people-of-review.js';

const READERS = `select id, name from member where organisation_id = $1 and active
  and case when $2::uuid[] is null then role in ('director', 'consultant', 'marketer') else id = any ($2) end order by name, id`;

interface Reader {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
}

/** The minutes that are told, from whom and where to. */
export interface Telling {
  readonly organisationId: string;
  readonly review: Review;
  readonly links: MailLinks;
  readonly now: Date;
}

/**
 * Tells members the minutes of a closed review in the transaction that wants it, in Cadans and by mail, as each of them chose:
 * under a key of the review, so that nobody hears of it twice. Without members: whoever steers or plans with the title of
 * director, consultant or marketer. Refused: a review that is open, and members that are not there or not active.
 */
export async function tellMinutes(
  send: Send,
  telling: Telling,
  memberIds?: readonly string[],
): Promise<{ told: string[]; notTold: string[] }> {
  const { organisationId, review, now } = telling;
  const { closedOn } = review;
  if (closedOn === null) throw new Refusal('review_not_closed');
  const values = [organisationId, memberIds ?? null];
  const readers = await send<Reader>({ name: 'readers-of-minutes', text: READERS, values });
  if (memberIds?.some((id) => !readers.some((reader) => reader.id === id)))
    throw new Refusal('not_found', { fields: [{ pointer: '/body/memberIds', code: 'not_found' }] });
  const { name, people } = await peopleOf(send, organisationId, review);
  const names = new Map(people.map((one) => [one.id, one.name]));
  const items = review.items.flatMap(({ kind, sentence, decision }): MinutesItem[] => {
    if (!decision) return [];
    const { choice, ownerId, dueOn, note } = decision;
    return [
      {
        sentence,
        choice: choiceInMinutes(kind, choice),
        owner: names.get(ownerId) ?? '',
        dueOn,
        note: note || null,
      },
    ];
  });
  const written = (reader: Reader, language: Language) =>
    minutesMail(
      { ...addressing(telling, reader), language, organisation: name },
      closedOn,
      items,
      review.notes,
    );
  const [told, notTold]: [string[], string[]] = [[], []];
  for (const reader of readers) {
    const mail = { nl: written(reader, 'nl'), en: written(reader, 'en') };
    const notice = {
      memberId: reader.id,
      kind: 'review_minutes',
      key: `review_minutes ${review.id}`,
      about: { reviewId: review.id },
      words: {
        nl: `De notulen van het stuurmoment van ${dayAndWeekday(closedOn, 'nl')} zijn er.`,
        en: `The minutes of the review of ${dayAndWeekday(closedOn, 'en')} are there.`,
      },
      mail,
    } as const;
    const isNew = await notify(send, notice, now);
    (isNew ? told : notTold).push(reader.id);
  }
  return { told, notTold };
}

function addressing({ organisationId, review, links }: Telling, { id: memberId, name }: Reader) {
  return {
    name,
    href: links.to(`/o/${organisationId}/reviews/${review.id}/minutes`),
    unsubscribeHref: links.unsubscribe({ organisationId, memberId, kind: 'review_minutes' }),
    choicesHref: links.to(`/o/${organisationId}/notices`),
  };
}
