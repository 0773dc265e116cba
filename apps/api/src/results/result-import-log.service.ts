import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import {
  type listResultImports,
  MOST_IMPORTS,
  type ResultImport,
  type undoResultImport,
} from '@cadans/contracts/result-import-undo';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { COLUMNS, CONTENT, CONTENT_FROM, PATIENT } from './write-results.js';

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const LIST = `select i.id, i.source, by.name as by, ${moment('i.at')} as at, told.recorded, told.corrected, told.activities,
    case when u.at is not null then json_build_object('by', undone_by.name, 'at', ${moment('u.at')}) end as undone
  from result_import i
  join member by on by.organisation_id = i.organisation_id and by.id = i.by_id
  left join result_import_undo u on u.organisation_id = i.organisation_id and u.import_id = i.id
  left join member undone_by on undone_by.organisation_id = u.organisation_id and undone_by.id = u.by_id
  cross join lateral (select count(*) filter (where e.before is null)::integer as recorded,
      count(*) filter (where e.before is not null)::integer as corrected, count(distinct r.activity_id)::integer as activities
    from result_import_entry e join result r on r.organisation_id = e.organisation_id and r.id = e.result_id
    where e.organisation_id = i.organisation_id and e.import_id = i.id) told
  where i.organisation_id = $1 order by i.id desc limit ${MOST_IMPORTS}`;

const FIND = `select id from result_import where organisation_id = $1 and id = $2`;

const ENTRIES = `select r.id, a.title, to_char(r.measured_on, 'DD-MM-YYYY') as "measuredOn", e.before is null as "isNew",
    r.taken_back_at is not null or ${CONTENT} <> ${CONTENT} || e.after as "isChanged"
  from result_import_entry e
  join result r on r.organisation_id = e.organisation_id and r.id = e.result_id
  join activity a on a.organisation_id = r.organisation_id and a.id = r.activity_id
  where e.organisation_id = $1 and e.import_id = $2 order by r.id for update of r`;

const TELL = `insert into result_import_undo (organisation_id, import_id, by_id) values ($1, $2, $3) on conflict do nothing returning import_id`;

const TAKE_BACK = `update result set taken_back_at = now() where organisation_id = $1 and id = any ($2::uuid[])`;

const PUT_BACK = `update result set (${COLUMNS}) = row (${CONTENT_FROM('e.before')})
  from result_import_entry e where e.organisation_id = $1 and e.import_id = $2 and e.result_id = result.id
    and result.organisation_id = $1 and result.id = any ($3::uuid[])`;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly measuredOn: string;
  readonly isNew: boolean;
  readonly isChanged: boolean;
}

/** The most that a refusal names. */
const MOST_NAMED = 10;

/** Which imports of results there were, and taking one back as one act. */
@Injectable()
export class ResultImportLogService {
  constructor(private readonly database: Database) {}

  async list({ organisationId }: CurrentMember): Promise<AnswerOf<typeof listResultImports>> {
    const imports = await this.database.query<ResultImport & { [column: string]: unknown }>({
      name: 'result-imports',
      text: LIST,
      values: [organisationId],
    });
    return { imports };
  }

  /** What the import recorded counts no more, and what it put right is as it was. What somebody put right since is theirs. */
  undo(
    { organisationId, id: memberId }: CurrentMember,
    importId: string,
    { leaveCorrected }: BodyOf<typeof undoResultImport>,
  ): Promise<AnswerOf<typeof undoResultImport>> {
    return this.database.write(async (send) => {
      await send({ text: PATIENT, values: [] });
      const place = [organisationId, importId];
      const [found] = await send<{ id: string }>({ text: FIND, values: place });
      there(found);
      // Of two at once the second waits here, and is told of the first.
      const [told] = await send({ text: TELL, values: [...place, memberId] });
      if (!told) throw new Refusal('import_taken_back');
      const entries = await send<Entry & { [column: string]: unknown }>({ text: ENTRIES, values: place });
      const changed = entries.filter(({ isChanged }) => isChanged);
      if (changed.length > 0 && !leaveCorrected)
        throw new Refusal('put_right_since', { fields: changed.slice(0, MOST_NAMED).map(named) });
      const untouched = entries.filter(({ isChanged }) => !isChanged);
      const made = untouched.filter(({ isNew }) => isNew).map(({ id }) => id);
      const right = untouched.filter(({ isNew }) => !isNew).map(({ id }) => id);
      await send({ text: TAKE_BACK, values: [organisationId, made] });
      await send({ text: PUT_BACK, values: [...place, right] });
      return { takenBack: made.length, putBack: right.length, left: changed.length };
    });
  }
}

const named = ({ id, title, measuredOn }: Entry) => ({
  pointer: `/results/${id}`,
  code: 'put_right_since',
  limits: { title, measuredOn },
});
