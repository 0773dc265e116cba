import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import { CHOICES_OF } from '@cadans/domain/review-choice';
import type { Send, Statement } from '../database/database.js';
import { there } from '../http/as-seen.js';

/** A decision that stands: it was not taken back. */
export const STANDS = `not exists (select from review_outcome t where t.organisation_id = d.organisation_id and t.decision_id = d.id and t.kind = 'taken_back')`;

/** The day a decision `d` was done. */
export const DONE_ON = `(select t.on_day from review_outcome t where t.organisation_id = d.organisation_id and t.decision_id = d.id and t.kind = 'done')`;

const DECISION = `select json_build_object('id', d.id, 'choice', d.choice, 'ownerId', answers_for(d.organisation_id, d.id, d.owner_id), 'dueOn', d.due_on, 'note', d.note,
    'carriedOut', d.carried_out, 'byId', d.by_id, 'decidedOn', d.decided_on, 'doneOn', ${DONE_ON})
  from review_decision d where d.organisation_id = i.organisation_id and d.item_id = i.id and ${STANDS}`;

// Each decision adds one, and each that was taken back another one.
const VERSION = `1 + (select count(*)::int from review_decision d where d.organisation_id = i.organisation_id and d.item_id = i.id)
  + (select count(*)::int from review_decision d join review_outcome t on t.organisation_id = d.organisation_id and t.decision_id = d.id and t.kind = 'taken_back'
    where d.organisation_id = i.organisation_id and d.item_id = i.id)`;

/** That an item `i` of a review `r` is on its agenda: it was not taken off. */
export const ON_AGENDA = 'i.id <> all (r.dropped)';

const ITEMS = `(select coalesce(json_agg(json_build_object('id', i.id, 'key', i.key, 'kind', i.kind, 'ids', i.ids, 'since', i.since,
    'sentence', i.sentence, 'addedById', i.added_by_id, 'version', ${VERSION}, 'decision', (${DECISION}))
    order by array_position(r.agenda, i.id), i.position, i.id), '[]')
  from review_item i where i.organisation_id = r.organisation_id and i.review_id = r.id and ${ON_AGENDA})`;

const REVIEW = `select r.id, r.per, r.period_start::text as "periodStart", r.due_on::text as "dueOn", r.opened_on::text as "openedOn",
    r.opened_by_id as "openedById", r.closed_on::text as "closedOn", r.closed_by_id as "closedById", r.figures, r.notes, r.version, r.agenda_version as "agendaVersion", ${ITEMS} as items
  from review r where r.organisation_id = $1 and r.id = $2`;

type Stored = Review & { [column: string]: unknown };

/** A review with its agenda; there are some tens of items on it. */
export function reviewStatement(organisationId: string, id: string): Statement {
  return { name: 'review', text: REVIEW, values: [organisationId, id] };
}

/** A review as it now stands in the transaction. */
export async function readReview(send: Send, organisationId: string, id: string): Promise<Review> {
  const [review] = await send<Stored>(reviewStatement(organisationId, id));
  return withChoices(there(review));
}

/** Locks a review that is open to be written in: two who hold it together wait for each other. */
export async function lockReview(send: Send, organisationId: string, id: string): Promise<Review> {
  await send({
    name: 'lock-review',
    text: 'select from review where organisation_id = $1 and id = $2 for no key update',
    values: [organisationId, id],
  });
  return readReview(send, organisationId, id);
}

/** What can be chosen follows from the kind of matter, and is not kept. */
function withChoices(review: Review): Review {
  const items = review.items.map((item): ReviewItem => ({ ...item, choices: [...CHOICES_OF[item.kind]] }));
  return { ...review, items };
}
