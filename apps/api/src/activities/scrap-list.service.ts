import type { ScrapList, ScrappedActivity } from '@cadans/contracts/scrap-list';
import { scrappedIn } from '@cadans/domain/scrapped';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import { PLANNED_ROW } from './planned-rows.js';

// A scrapping that was taken back stays in the ledger; only the one that its activity names stands.
const SCRAPPED = `select
    (select row_to_json(row) from (select ${PLANNED_ROW} from activity where organisation_id = $1 and id = s.activity_id) row) as activity,
    json_build_object('name', t.name, 'colour', t.colour) as theme, c.name as channel, owner.name as owner,
    s.reason, s.note, s.hours_freed::float8 as "hoursFreed",
    to_char(s.at at time zone o.time_zone, 'YYYY-MM-DD') as "on", by.name as by
  from scrapping s
  join organisation o on o.id = s.organisation_id
  join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id and a.scrapping_id = s.id
  join theme t on t.organisation_id = a.organisation_id and t.id = a.theme_id
  join channel c on c.organisation_id = a.organisation_id and c.id = a.channel_id
  join member owner on owner.organisation_id = a.organisation_id and owner.id = a.owner_id
  join member by on by.organisation_id = s.organisation_id and by.id = s.by_id
  where s.organisation_id = $1 and a.deleted_at is null and extract(year from s.at at time zone o.time_zone) = $2
  order by s.at desc, s.id desc`;

/** The scrap list (rule 4): what was decided not to be done. */
@Injectable()
export class ScrapListService {
  constructor(private readonly database: Database) {}

  /** What was scrapped in a year of the organisation's own calendar. */
  async show({ organisationId }: CurrentMember, year: number): Promise<ScrapList> {
    const scrapped = await this.database.query<ScrappedActivity & { [column: string]: unknown }>({
      name: 'scrap-list',
      text: SCRAPPED,
      values: [organisationId, year],
    });
    const facts = scrapped.map(({ activity, on, hoursFreed }) => ({
      activityId: activity.id,
      on,
      hoursFreed,
    }));
    const span = { from: `${year}-01-01`, until: `${year}-12-31` };
    const { hours, unknown, sentence } = scrappedIn(facts, span);
    return { year, scrapped, hours, unknown, sentence };
  }
}
