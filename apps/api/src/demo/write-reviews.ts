import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import type pg from 'pg';
import { type ReviewDay, reviewDays } from './review-days.js';
import type { SeedOrganisation } from './seed-files.js';
import type { SeedReviews } from './seed-review.js';
import type { WrittenOrganisation } from './write-organisation.js';
import { momentOn } from './written-story.js';

const AGREE = `insert into review_rhythm (organisation_id, per, working_day, from_on, by_id, at) values ($1, $2, $3, $4, $5, $6)`;
const OPEN = `insert into review (organisation_id, per, period_start, due_on, opened_on, opened_by_id, opened_at, figures, notes)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`;
// All matters of a review with what was decided about them, and what of it was done.
const DECIDE = `with told as (
    select uuidv7() as item_id, uuidv7() as id, * from jsonb_to_recordset($3) as told (position integer, kind review_item_kind, ids uuid[], since date,
      sentence jsonb, added_by_id uuid, choice review_choice, owner_id uuid, due_on date, note text, carried_out text, done_on date)
  ), item as (insert into review_item (organisation_id, id, review_id, position, key, kind, ids, since, sentence, added_by_id)
    select $1, item_id, $2, position, concat(kind, ' ', coalesce(ids[1], item_id)), kind, ids, since, sentence, added_by_id from told)
  select json_agg(json_build_object('id', id, 'item_id', item_id, 'choice', choice, 'owner_id', owner_id, 'due_on', due_on, 'note', note,
    'carried_out', carried_out, 'done_on', done_on)) as decided from told`;
const DECIDED = `insert into review_decision (organisation_id, id, item_id, choice, owner_id, due_on, note, carried_out, by_id, decided_on, at)
  select $1, id, item_id, choice, owner_id, due_on, note, carried_out, $3, $4, $5 from jsonb_to_recordset($2) as told (id uuid, item_id uuid,
    choice review_choice, owner_id uuid, due_on date, note text, carried_out text)`;
const DONE = `insert into review_outcome (organisation_id, decision_id, kind, on_day, by_id)
  select $1, id, 'done', done_on, owner_id from jsonb_to_recordset($2) as told (id uuid, owner_id uuid, done_on date) where done_on is not null`;
const CLOSE =
  'update review set closed_on = opened_on, closed_by_id = opened_by_id where organisation_id = $1 and id = $2';

/** Writes how often is reviewed, and the reviews that were held: their figures, agendas and decisions. */
export async function writeReviews(
  client: pg.Client,
  { reviews }: SeedOrganisation,
  written: WrittenOrganisation,
  today: CalendarDate,
): Promise<void> {
  if (!reviews) return;
  const { organisationId, members } = written;
  const by = members.get(reviews.by);
  const days = reviewDays(reviews, today);
  const from = days[0]?.periodStart ?? today;
  const agreed = [reviews.per, reviews.workingDay, from, by, momentOn(from, 'rhythm', 0)];
  await client.query(AGREE, [organisationId, ...agreed]);
  for (const [place, { notes, figures, matters }] of reviews.held.entries()) {
    const day = days[place];
    if (!day) continue;
    const { periodStart, dueOn, heldOn } = day;
    const opened = [reviews.per, periodStart, dueOn, heldOn, by, momentOn(heldOn, notes, 0)];
    const { rows } = await client.query<{ id: string }>(OPEN, [
      organisationId,
      ...opened,
      JSON.stringify(figures),
      notes,
    ]);
    const id = rows[0]?.id;
    const told = JSON.stringify(
      matters.map((one, position) => ({ position, ...rowOf(one, written, day, today) })),
    );
    const items = await client.query<{ decided: unknown }>(DECIDE, [organisationId, id, told]);
    const decided = JSON.stringify(items.rows[0]?.decided);
    const at = momentOn(heldOn, notes, 1);
    await client.query(DECIDED, [organisationId, decided, by, heldOn, at]);
    await client.query(DONE, [organisationId, decided]);
    await client.query(CLOSE, [organisationId, id]);
  }
}

/** A matter with its decision, in the columns of both. What was kept, or done at once, was done that day. */
function rowOf(
  { about, sentence, decided }: SeedReviews['held'][number]['matters'][number],
  { members, themes }: WrittenOrganisation,
  { heldOn }: ReviewDay,
  today: CalendarDate,
) {
  const { choice, owner, note, within, doneAfter, dueIn } = decided;
  const kept = choice === 'keep';
  const done_on = kept ? heldOn : doneAfter === undefined ? null : addDays(heldOn, doneAfter);
  return {
    kind: 'theme' in about ? 'starved_theme' : 'own_matter',
    ids: 'theme' in about ? [themes.get(about.theme)] : [],
    // Weeks are closed on Monday: since then the theme falls short.
    since: 'theme' in about ? mondayOf(heldOn) : heldOn,
    sentence,
    added_by_id: 'by' in about ? members.get(about.by) : null,
    choice,
    owner_id: members.get(owner),
    due_on: dueIn === undefined ? addDays(heldOn, within) : addDays(today, dueIn),
    note,
    carried_out: kept ? 'settled' : null,
    done_on,
  };
}
