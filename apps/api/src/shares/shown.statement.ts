import type { Precision, Status } from '@cadans/domain/activity';
import type { ChannelKind } from '@cadans/domain/channel';
import type { ThemeColour } from '@cadans/domain/theme-colour';
import type { Statement } from '../database/database.js';

// The names by which the filter finds and the sheet is cut, each list in its order. Only the filter sees ids.
const LISTS = `select
  (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'colour', t.colour) order by c.position, c.theme_id), '[]')
    from plan_theme c join theme t on t.organisation_id = c.organisation_id and t.id = c.theme_id where c.organisation_id = $1 and c.year = $2) as themes,
  (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'kind', kind) order by position, id), '[]') from channel where organisation_id = $1) as channels,
  (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name, id), '[]') from member where organisation_id = $1) as members,
  (select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]') from campaign where organisation_id = $1) as campaigns`;

/** A theme, a channel, a member or a campaign, by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The lists that the activities of a year refer to. */
export interface NamesOfYear {
  readonly themes: readonly (Named & { readonly colour: ThemeColour })[];
  readonly channels: readonly (Named & { readonly kind: ChannelKind })[];
  readonly members: readonly Named[];
  readonly campaigns: readonly Named[];
  readonly [column: string]: unknown;
}

export function namesStatement(organisationId: string, year: number): Statement {
  return { name: 'shared-names', text: LISTS, values: [organisationId, year] };
}

const ROWS = `select title, to_char(ends_on, 'YYYY-MM-DD') as "endsOn", starts_on - make_date($2, 1, 1) as "startsAt", ends_on - make_date($2, 1, 1) as "endsAt",
    precision, status, theme_id as "themeId", owner_id as "ownerId", channel_id as "channelId", campaign_id as "campaignId"
  from activity where organisation_id = $1 and year = $2 and deleted_at is null order by starts_on, id`;

/** An activity as far as a filter looks at it and a link may show it. */
export interface SharedRow {
  readonly title: string;
  readonly endsOn: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly precision: Precision;
  readonly status: Status;
  readonly themeId: string;
  readonly ownerId: string;
  readonly channelId: string;
  readonly campaignId: string | null;
  readonly [column: string]: unknown;
}

export function rowsStatement(organisationId: string, year: number): Statement {
  return { name: 'shared-rows', text: ROWS, values: [organisationId, year] };
}
