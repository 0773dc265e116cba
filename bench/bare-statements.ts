import { firstOfMonth, lastOfMonth } from '@cadans/domain/calendar-date';
import { built } from './built.ts';
import type { Statement } from './built-shapes.ts';

/** A request as the bare server sees it: `path` without its leading `/api`. */
export interface BareRequest {
  readonly method: string;
  readonly path: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly version: string | undefined;
}

type Answered = Statement & { readonly status: number };

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
// The same fields as the API's answer; what the API keeps besides (history, ledgers) is empty here.
const ACTIVITY = `json_build_object('id', id, 'year', year, 'title', title, 'brief', brief, 'themeId', theme_id, 'ownerId', owner_id,
  'channelId', channel_id, 'campaignId', campaign_id, 'startsOn', ${day('starts_on')}, 'endsOn', ${day('ends_on')}, 'precision', precision,
  'status', status, 'effortHours', effort_hours, 'budget', budget, 'link', link, 'firstCommittedEndsOn', ${day('first_committed_ends_on')},
  'doneOn', ${day('done_on')}, 'origin', origin, 'slides', slides, 'createdOn', ${day('created_on')}, 'deletedAt', deleted_at, 'version', version,
  'helperIds', '[]'::json, 'postponements', '[]'::json, 'pullIns', '[]'::json, 'decisions', '[]'::json, 'scrapping', null, 'events', '[]'::json)::text as text`;

const CREATE = `insert into bare.activity (organisation_id, year, title, brief, theme_id, owner_id, channel_id, campaign_id,
    starts_on, ends_on, precision, effort_hours, budget, link, first_committed_ends_on, created_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $10, current_date) returning ${ACTIVITY}`;

const MOVE = `update bare.activity set starts_on = $4, ends_on = $5, version = version + 1
  where organisation_id = $1 and id = $2 and version = $3 returning ${ACTIVITY}`;

/** The one statement for each request; reads use the very statement of the API. */
export async function bareStatements(): Promise<(request: BareRequest) => Answered | undefined> {
  const { yearStatement, monthStatement } = await built.yearStatement();
  const { factsStatement } = await built.factsStatement();
  // The same for everybody: the bare server is told.
  const beside = { today: process.env.BARE_TODAY ?? '', holidays: process.env.BARE_HOLIDAYS ?? '[]' };
  return ({ method, path, body, version }) => {
    const [, organisationId = '', what, id, , month] = path;
    if (what === 'years' && month) {
      const [year, number] = [Number(id), Number(month)];
      const days = [firstOfMonth(year, number), lastOfMonth(year, number)] as const;
      return { ...monthStatement(organisationId, year, beside, ...days), status: 200 };
    }
    // Their holidays are those of one year: some hundred bytes less.
    if (what === 'facts')
      return { ...factsStatement(organisationId, { ...beside, version: '' }), status: 200 };
    if (what === 'years') return { ...yearStatement(organisationId, Number(id), beside), status: 200 };
    if (what === 'activities' && method === 'POST' && !id) {
      return { name: 'create', text: CREATE, values: created(organisationId, body), status: 201 };
    }
    if (what === 'activities' && id) {
      const values = [organisationId, id, Number(version?.replaceAll('"', '')), body.startsOn, body.endsOn];
      return { name: 'move', text: MOVE, values, status: 200 };
    }
    return undefined;
  };
}

function created(organisationId: string, body: BareRequest['body']): unknown[] {
  const { title, brief, themeId, ownerId, channelId, campaignId, startsOn, endsOn, precision } = body;
  const what = [title, brief, themeId, ownerId, channelId, campaignId ?? null];
  const rest = [precision ?? 'day', body.effortHours ?? null, body.budget ?? null, body.link ?? null];
  return [organisationId, Number(String(startsOn).slice(0, 4)), ...what, startsOn, endsOn, ...rest];
}
