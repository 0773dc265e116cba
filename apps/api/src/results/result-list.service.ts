import type { QueryOf } from '@cadans/contracts/endpoint';
import {
  DONE_PER_PAGE,
  type DoneActivity,
  type ResultList,
  type showResultList,
} from '@cadans/contracts/result-list';
import { type DoneRow, evidenceOf } from '@cadans/domain/evidence';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { COUNTS, RESULT } from './result.view.js';

const DONE = `select a.id, a.status, to_char(a.done_on, 'YYYY-MM-DD') as "doneOn",
    exists (select from result r where r.organisation_id = a.organisation_id and r.activity_id = a.id and ${COUNTS}) as known
  from activity a where a.organisation_id = $1 and a.status = 'done' and a.deleted_at is null
  order by a.done_on, a.id`;

const SHOWN = `select a.id, a.title, a.year, to_char(a.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn",
    a.precision, to_char(a.done_on, 'YYYY-MM-DD') as "doneOn", a.link, a.owner_id as "ownerId", owner.name as owner,
    json_build_object('name', t.name, 'colour', t.colour) as theme, c.name as channel,
    (select coalesce(json_agg(known order by known."measuredOn", known.id), '[]') from (
      select ${RESULT} from result r where r.organisation_id = a.organisation_id and r.activity_id = a.id and ${COUNTS}) known) as results
  from unnest($2::uuid[]) with ordinality as shown (id, place)
  join activity a on a.organisation_id = $1 and a.id = shown.id
  join theme t on t.organisation_id = a.organisation_id and t.id = a.theme_id
  join channel c on c.organisation_id = a.organisation_id and c.id = a.channel_id
  join member owner on owner.organisation_id = a.organisation_id and owner.id = a.owner_id
  order by shown.place`;

/** What is done and what came of it, the evidence rate first: how much is known at all. */
@Injectable()
export class ResultListService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those without a result, oldest first, or those with one, the last done first; a page of them. */
  async show(
    { organisationId, timeZone }: CurrentMember,
    { shown, page: asked }: QueryOf<typeof showResultList>,
  ): Promise<ResultList> {
    const today = this.clock.today(timeZone);
    const done = await this.database.query<DoneRow & { known: boolean }>({
      name: 'done',
      text: DONE,
      values: [organisationId],
    });
    const known = done.filter((row) => row.known);
    const missing = done.filter((row) => !row.known);
    const { value, sentence } = evidenceOf(
      done,
      known.map(({ id }) => ({ activityId: id })),
      today,
    );
    const chosen = shown === 'missing' ? missing : known.toReversed();
    // The page that was asked for may have emptied while its rows were filled in.
    const page = Math.max(1, Math.min(asked, Math.ceil(chosen.length / DONE_PER_PAGE)));
    const onPage = chosen.slice((page - 1) * DONE_PER_PAGE, page * DONE_PER_PAGE);
    const activities = await this.database.query<DoneActivity & { [column: string]: unknown }>({
      name: 'done-shown',
      text: SHOWN,
      values: [organisationId, onPage.map(({ id }) => id)],
    });
    const counts = { missing: missing.length, known: known.length };
    return { today, evidence: { value, sentence }, ...counts, page, activities };
  }
}
